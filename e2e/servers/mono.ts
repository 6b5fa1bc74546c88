import { LONG_BODY, LONG_PATH } from './common-cases';
import { SITE } from './mono-site';
import { runNginx } from './nginx';
import type { RunningServer, ServerCase } from './running-server';
import { findProgram } from './server-process';
import { type Place, startServer } from './start-server';

/**
 * Starts a real ASP.NET, Mono's, behind a real nginx on free ports of 127.0.0.1, as root or not.
 *
 * @throws when one of them is not installed, with the command that installs it
 */
export function startMono(): Promise<RunningServer> {
  return startServer('mono', async (place) => {
    const { folder, ports, run } = place;
    const program = findProgram('fastcgi-mono-server4', 'mono-fastcgi-server4');
    for (const [name, text] of Object.entries(SITE)) folder.write(`www/${name}`, text);
    const args = [`/applications=/:${folder.path}/www`, `/socket=tcp:127.0.0.1:${ports.inner}`];
    const environment = {
      // What it compiles and keeps lies elsewhere otherwise: in the system's temporary folder, a user's own and shared memory.
      TMPDIR: folder.path,
      HOME: folder.path,
      MONO_DISABLE_SHARED_AREA: '1',
      // A page asks for everything at once, and Mono is slow to add threads to the few that it begins with.
      MONO_THREADS_PER_CPU: '16',
    };
    await run(program, args, ports.inner, environment);
    await runNginx(place, ports.plain, configuration(place));
    return { cases: cases(place) };
  });
}

function configuration({ folder, ports }: Place): string {
  return `  include /etc/nginx/fastcgi_params;
  fastcgi_param SCRIPT_FILENAME ${folder.path}/www$fastcgi_script_name;
  server {
    listen 127.0.0.1:${ports.plain};
    location / { fastcgi_pass 127.0.0.1:${ports.inner}; }
    location /down/ { fastcgi_pass 127.0.0.1:${ports.closed}; }
  }`;
}

/** An answer that is the site's own is ASP.NET's by a header alone. */
const answeredBy = 'ASP.NET via nginx';

function cases({ ports }: Place): readonly ServerCase[] {
  return [
    {
      name: 'bad web.config',
      path: '/bad-config/index.aspx',
      expect: { status: 400, states: 'noSuchSection' },
    },
    { name: 'URL too long', path: LONG_PATH, expect: { status: 400, states: 'maxUrlLength' } },
    {
      name: 'body too large',
      path: '/handlers/upload.ashx',
      method: 'POST',
      body: LONG_BODY,
      expect: { status: 400, states: 'Upload size exceeds httpRuntime limit.' },
    },
    { name: 'colon in the path', path: '/a:b.aspx', expect: { status: 400 } },
    { name: 'configuration file', path: '/web.config', expect: { status: 403 } },
    { name: 'source file', path: '/source.cs', expect: { status: 403 } },
    { name: 'missing page', path: '/missing.aspx', expect: { status: 404 } },
    { name: 'missing file', path: '/missing.html', expect: { status: 404 } },
    { name: 'folder without a default document', path: '/status/', expect: { status: 404 } },
    { name: 'own page with 404', path: '/status/404.aspx', expect: { status: 404, answeredBy } },
    { name: 'PUT to a file', path: '/index.html', method: 'PUT', body: 'a=1', expect: { status: 405 } },
    { name: 'own JSON', path: '/handlers/json.ashx', expect: { status: 422, answeredBy } },
    {
      name: 'exception of a page',
      path: '/throws.aspx',
      expect: { status: 500, states: 'System.NullReferenceException' },
    },
    {
      name: 'exception of a handler',
      path: '/handlers/throws.ashx',
      expect: { status: 500, states: 'The queue is closed.' },
    },
    {
      name: 'back end down',
      path: `/back-end.aspx?port=${ports.closed}`,
      expect: { status: 500, states: 'Connection refused' },
    },
    { name: 'customErrors', path: '/custom-errors/throws.aspx', expect: { status: 500 } },
    { name: 'compiler error', path: '/compiler/index.aspx', expect: { status: 500, states: 'CS0103' } },
    {
      name: 'parser error',
      path: '/parser/index.aspx',
      expect: { status: 500, states: 'LabelControlBuilder' },
    },
    { name: 'unknown class', path: '/inherits/index.aspx', expect: { status: 500, states: 'No.Such.Class' } },
    {
      name: 'script in the query',
      path: '/echo.aspx?q=<script>',
      expect: { status: 500, states: 'HttpRequestValidationException' },
    },
    { name: 'own page with 500', path: '/status/500.aspx', expect: { status: 500, answeredBy } },
    { name: 'application down', path: '/down/', expect: { status: 502, answeredBy: 'nginx' } },
    {
      name: 'HttpException',
      path: '/handlers/unavailable.ashx',
      expect: { status: 503, states: 'The shop opens at nine.' },
    },
    { name: 'own page with 503', path: '/status/503.aspx', expect: { status: 503, answeredBy } },
  ];
}
