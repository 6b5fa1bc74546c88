import { createServer } from 'node:http';
import type { Page } from 'playwright';

const STATUSES = [404, 500, 403, 503, 410] as const;
/** Requests under way at a time; the browser sends six of them. */
const LANES = 30;

/** A site on the loopback whose every request fails, but for its page and the icon. */
export class FailingSite {
  private constructor(
    readonly url: string,
    readonly close: () => void,
  ) {}

  static async start(): Promise<FailingSite> {
    const server = createServer((request, response) => {
      response.setHeader('Cache-Control', 'no-store');
      const path = request.url ?? '';
      if (path === '/') response.setHeader('Content-Type', 'text/html').end('<title>Failing site</title>');
      else if (path === '/favicon.ico') response.writeHead(204).end();
      else {
        const status = STATUSES[Number(/\d+/.exec(path)?.[0] ?? 0) % STATUSES.length] ?? 404;
        response.writeHead(status, { 'Content-Type': 'text/plain' }).end('failed');
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The server has no port');
    return new FailingSite(`http://127.0.0.1:${address.port}/`, () => {
      server.closeAllConnections();
      server.close();
    });
  }

  /** Requests that a page has sent, and that failed, until there are so many of them. @returns ms. */
  static send(page: Page, from: number, to: number): Promise<number> {
    return page.evaluate(
      async ([first, end, lanes]) => {
        let next = first;
        const start = performance.now();
        await Promise.all(
          Array.from({ length: lanes }, async () => {
            while (next < end) {
              const number = next;
              next += 1;
              await (await fetch(`/api/orders/${number}?state=open`)).text();
            }
          }),
        );
        return performance.now() - start;
      },
      [from, to, LANES] as const,
    );
  }

  /** As many as the machine makes for so many ms. @returns their number. */
  static sendFor(page: Page, duration: number): Promise<number> {
    return page.evaluate(
      async ([ms, lanes]) => {
        let sent = 0;
        const end = performance.now() + ms;
        await Promise.all(
          Array.from({ length: lanes }, async () => {
            while (performance.now() < end) {
              const number = sent;
              sent += 1;
              await (await fetch(`/api/orders/${number}?state=open`)).text();
            }
          }),
        );
        return sent;
      },
      [duration, LANES] as const,
    );
  }
}
