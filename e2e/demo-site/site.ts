/** A local site whose requests fail in every way worth seeing. Needs nothing but node. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { createServer as createTcpServer, type Socket, type Server as TcpServer } from 'node:net';
import { createListener } from './answer';
import type { Addresses } from './case';

/** A running demo site. */
export interface DemoSite extends Addresses {
  /** Ends every connection, also those in use, and frees the ports. */
  close(): Promise<void>;
}

/** Room for the cases whose own limit is to be shown, in bytes. */
const MAX_HEADER_SIZE = 64 * 1024;

/**
 * Starts the site on 127.0.0.1.
 *
 * `port` is the plain site's, any free one by default; the other servers always take free ones.
 * Rejects when the port is in use.
 */
export async function startDemoSite(options: { port?: number } = {}): Promise<DemoSite> {
  const servers: Server[] = [];
  // Kept here, as node's own list leaves out a connection whose TLS handshake has not ended.
  const sockets = new Set<Socket>();
  const listener = createListener(() => addresses);
  const key = certificateFile('server.key');

  const start = async (server: Server, port = 0): Promise<number> => {
    // A debugger may hold a request for minutes.
    server.requestTimeout = 0;
    server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
    });
    server.on('clientError', (_error, socket) => {
      if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
      else socket.destroy();
    });
    const taken = await listen(server, port);
    servers.push(server);
    return taken;
  };
  const startPlain = async (port?: number) =>
    `http://127.0.0.1:${await start(createServer({ maxHeaderSize: MAX_HEADER_SIZE }, listener), port)}`;
  const startTls = async (certificate: string, limits: object = {}) => {
    const settings = { key, cert: certificateFile(certificate), maxHeaderSize: MAX_HEADER_SIZE, ...limits };
    return `https://127.0.0.1:${await start(createTlsServer(settings, listener))}`;
  };
  const close = async () => {
    const closed = servers.map((server) => new Promise((resolve) => server.close(resolve)));
    for (const socket of sockets) socket.destroy();
    await Promise.all(closed);
  };

  let addresses: Addresses;
  try {
    addresses = {
      url: await startPlain(options.port),
      otherUrl: await startPlain(),
      tlsUrl: await startTls('good.crt'),
      expiredUrl: await startTls('expired.crt'),
      wrongHostUrl: await startTls('wrong-host.crt'),
      selfSignedUrl: await startTls('self-signed.crt'),
      oldTlsUrl: await startTls('good.crt', {
        minVersion: 'TLSv1',
        maxVersion: 'TLSv1.1',
        ciphers: 'DEFAULT@SECLEVEL=0',
      }),
      refusedUrl: `http://127.0.0.1:${await unusedPort()}`,
    };
  } catch (error) {
    await close();
    throw error;
  }
  return { ...addresses, close };
}

function certificateFile(name: string): Buffer {
  return readFileSync(new URL(`./certificates/${name}`, import.meta.url));
}

/** Resolves to the port. */
function listen(server: TcpServer, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** A port that nothing listens on: one the system has just given and taken back. */
async function unusedPort(): Promise<number> {
  const server = createTcpServer();
  const port = await listen(server, 0);
  await new Promise((resolve) => server.close(resolve));
  return port;
}
