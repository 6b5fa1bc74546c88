import type { Ask, Case } from '../case';
import { type DetailedError, detailedPage } from './iis-detailed';

/** A row of a table of detailed error pages: the page's facts, less what the request itself gives. */
export interface DetailedRow extends Omit<DetailedError, 'requestedUrl' | 'physicalPath'> {
  readonly path: string;
  readonly title: string;
  readonly ask?: Ask;
  /** Beside those that IIS always sends. */
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
}

/** Headers that IIS 10 adds to its own error pages. */
const IIS = {
  'Cache-Control': 'private',
  'Content-Type': 'text/html; charset=utf-8',
  Server: 'Microsoft-IIS/10.0',
  'X-Powered-By': 'ASP.NET',
};

/** The case of one row. */
export function detailedCase({ path, title, ask, headers, ...error }: DetailedRow): Case {
  return {
    path,
    title,
    ...(ask && { ask }),
    expect: {
      status: error.status,
      substatus: error.substatus,
      answeredBy: 'iis',
    },
    respond: ({ url }) => ({
      status: error.status,
      reason: error.reason,
      headers: { ...IIS, ...headers },
      body: detailedPage({ ...error, requestedUrl: requestedUrl(url), physicalPath: physicalPath(url) }),
    }),
  };
}

function physicalPath(url: URL): string {
  return `C:\\inetpub\\wwwroot${url.pathname.replaceAll('/', '\\')}`;
}

/** IIS writes the port into the URL, even the usual one. */
function requestedUrl(url: URL): string {
  return `${url.protocol}//${url.hostname}:${url.port || '80'}${url.pathname}${url.search}`;
}
