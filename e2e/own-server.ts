import { createServer, type RequestListener } from 'node:http';
import type { Duplex } from 'node:stream';

/** A server with the answers of one test file. */
export interface OwnServer {
  /** Its origin, without a trailing slash. */
  readonly url: string;
  /** The paths that were asked for, oldest first. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Starts a server on a free port of 127.0.0.1. @param upgrade what a WebSocket's handshake gets. */
export async function startServer(
  listener: RequestListener,
  upgrade?: (key: string, socket: Duplex) => void,
): Promise<OwnServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    request.resume();
    listener(request, response);
  });
  // The server's own list leaves these out.
  const upgraded = new Set<Duplex>();
  if (upgrade) {
    server.on('upgrade', (request, socket) => {
      upgraded.add(socket);
      upgrade(request.headers['sec-websocket-key'] ?? '', socket);
    });
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      for (const socket of upgraded) socket.destroy();
      await closed;
    },
  };
}
