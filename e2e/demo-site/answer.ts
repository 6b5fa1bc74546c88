import { type RequestListener, type ServerResponse, STATUS_CODES } from 'node:http';
import { TLSSocket } from 'node:tls';
import type { Addresses, Reply, Visit } from './case';
import { caseAt } from './families';
import { htmlReply } from './pages/document';
import { createExtras } from './pages/extras';

/** Answers every request of a site: its pages, its cases, else a plain 404. */
export function createListener(site: () => Addresses): RequestListener {
  const extras = createExtras();
  return (request, response) => {
    // A client may go away at any moment; that is none of the server's business.
    request.on('error', () => {});
    response.on('error', () => {});
    // Unread bytes of an upload would turn the close of the connection into a reset.
    request.resume();
    const origin = `${request.socket instanceof TLSSocket ? 'https' : 'http'}://${request.headers.host ?? '127.0.0.1'}`;
    if (!URL.canParse(request.url ?? '', origin)) {
      write(response, { status: 400 });
      return;
    }
    const url = new URL(request.url ?? '', origin);
    const visit: Visit = { request, url, site: site(), socket: request.socket };
    const respond = caseAt(url.pathname)?.respond;
    const reply = respond ? respond(visit) : (extras(visit) ?? htmlReply(404, 'No such page'));
    if (reply) write(response, reply);
  };
}

function write(response: ServerResponse, { status, reason, headers = {}, body = '' }: Reply): void {
  // A list is sent as one header line each, as servers do with WWW-Authenticate.
  const lines = Object.entries(headers).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map((one): [string, string] => [name, one]),
  );
  const bytes = Buffer.from(body);
  if (status !== 204 && status !== 304) lines.push(['Content-Length', String(bytes.length)]);
  response.writeHead(status, reason ?? STATUS_CODES[status] ?? '', lines.flat());
  response.end(bytes);
}
