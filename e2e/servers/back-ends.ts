/** What stands behind a proxy: ports that misbehave. */
import { createServer, type Server, type Socket } from 'node:net';

/** Ports on 127.0.0.1. */
export interface BackEnds {
  /** Accepts, reads and never answers. */
  readonly silent: number;
  /** Resets every connection at the first byte. */
  readonly resetting: number;
  /** Closes every connection at the first byte, without an answer. */
  readonly closing: number;
  /** Promises 5,000 bytes and hangs up after a few. */
  readonly truncating: number;
  stop(): Promise<void>;
}

/** Starts them all. */
export async function startBackEnds(): Promise<BackEnds> {
  const servers: Server[] = [];
  const sockets = new Set<Socket>();
  const start = async (onRequest: (socket: Socket) => void): Promise<number> => {
    const server = createServer((socket) => {
      sockets.add(socket);
      socket.on('error', () => {}).on('close', () => sockets.delete(socket));
      socket.once('data', () => onRequest(socket));
    });
    servers.push(server);
    return listenAnywhere(server);
  };
  return {
    silent: await start(() => {}),
    resetting: await start((socket) => socket.resetAndDestroy()),
    closing: await start((socket) => socket.end()),
    truncating: await start((socket) => {
      socket.write(
        'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 5000\r\n\r\nThe first line',
        () => socket.end(),
      );
    }),
    async stop() {
      const closed = servers.map((server) => new Promise((resolve) => server.close(resolve)));
      for (const socket of sockets) socket.destroy();
      await Promise.all(closed);
    },
  };
}

/** Ports that nothing listens on, all different: given by the system and taken back together. */
export async function unusedPorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  const ports = await Promise.all(servers.map(listenAnywhere));
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

function listenAnywhere(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address === 'object' && address) resolve(address.port);
      else reject(new Error('A TCP server has no port'));
    });
  });
}
