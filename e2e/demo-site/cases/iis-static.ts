import { staticPage } from '../bodies/iis-static';
import type { Ask, Case, Family } from '../case';

const notFound = staticPage(
  '404 - File or directory not found.',
  'It may have been deleted, renamed or moved for a while.',
);

/** What remote callers get by default: no sub-status anywhere. */
const rows: readonly [path: string, title: string, status: number, page: string, ask?: Ask][] = [
  [
    '/iis-static/401/reports/',
    '401, sub-status hidden',
    401,
    staticPage(
      '401 - Unauthorized: Access is denied due to invalid credentials.',
      'The name or password that was sent gives no access to this page.',
    ),
  ],
  [
    '/iis-static/403/folder/',
    '403, sub-status hidden',
    403,
    staticPage('403 - Forbidden: Access is denied.', 'What was sent gives no access to this folder or page.'),
  ],
  ['/iis-static/404/missing.js', '404, sub-status hidden', 404, notFound, { by: 'script' }],
  [
    '/iis-static/404/fehlt.css',
    '404 in German',
    404,
    staticPage(
      '404 - Datei oder Verzeichnis wurde nicht gefunden.',
      'Vielleicht wurde die Ressource entfernt oder umbenannt.',
      'windows-1252',
      'Serverfehler',
    ),
    { by: 'style' },
  ],
  [
    '/iis-static/404/logo.png',
    '404 for an image, whose page the browser does not wait for',
    404,
    notFound,
    { by: 'img' },
  ],
  [
    '/iis-static/405/form.html',
    '405, sub-status hidden',
    405,
    staticPage(
      '405 - HTTP verb used to access this page is not allowed.',
      'Another verb is needed for this page.',
    ),
    { method: 'POST', bodySize: 40 },
  ],
  [
    '/iis-static/500/orders',
    '500, sub-status hidden',
    500,
    staticPage('500 - Internal server error.', 'Something is wrong with this page, so it cannot be shown.'),
  ],
];

export const iisStatic: Family = {
  name: 'IIS, pages for remote callers',
  cases: rows.map(
    ([path, title, status, page, ask]): Case => ({
      path,
      title,
      ...(ask && { ask }),
      expect: { status, answeredBy: 'iis' },
      respond: () => ({
        status,
        headers: {
          'Content-Type': 'text/html',
          Server: 'Microsoft-IIS/10.0',
          'X-Powered-By': 'ASP.NET',
          ...(status === 401 && { 'WWW-Authenticate': ['Negotiate', 'NTLM'] }),
          ...(status === 405 && { Allow: 'GET, HEAD, OPTIONS, TRACE' }),
        },
        body: page,
      }),
    }),
  ),
};
