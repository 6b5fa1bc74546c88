import { createServer, type IncomingMessage } from 'node:http';

/** What a browser's page asks for its orders and tells its results: one of these for each browser. */
export interface Runner {
  readonly url: string;
  /** Has the page load so many requests that are answered with this status. @returns ms, as the page saw it. */
  load(requests: number, status: number): Promise<number>;
}

/** Chromium refuses more than some 1,350 requests of a page at once; it sends six at a time anyway. A request that is under
 * way while an extension begins to listen may never end: hence the patience with orders. */
const PAGE = `<!doctype html><meta charset="utf-8"><title>Capture bench</title><script type="module">
const name = location.pathname;
async function load({ requests, status }) {
  let next = 0;
  const lane = async () => {
    while (next < requests) await (await fetch('/' + status + '?' + next++)).text();
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: 50 }, lane));
  return performance.now() - start;
}
const pause = () => new Promise((resume) => setTimeout(resume, 50));
for (;;) {
  try {
    const order = await (await fetch(name + '/order', { signal: AbortSignal.timeout(1000) })).json();
    if (order) {
      const body = String(await load(order).catch((error) => error));
      await fetch(name + '/result', { method: 'POST', body });
    } else await pause();
  } catch {
    await pause();
  }
}
</script>`;

/** How long a load may take, in ms. */
const PATIENCE = 90_000;

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

/** What a page is to do, until it has told its result. */
interface Job {
  readonly order: { readonly requests: number; readonly status: number };
  readonly done: (result: string) => void;
}

/** A loopback server of small responses, which also leads the browsers' pages: no debugger slows them down. */
export async function startServer(): Promise<{ runner(name: string): Runner; close(): void }> {
  const jobs = new Map<string, Job>();
  const server = createServer(async (request, response) => {
    const [, name = '', action = ''] = (request.url ?? '').split('?', 1)[0]?.split('/') ?? [];
    response.setHeader('Cache-Control', 'no-store');
    const status = Number(name);
    if (status > 0) response.writeHead(status, { 'Content-Type': 'text/plain' }).end('small');
    else if (action === 'order') response.end(JSON.stringify(jobs.get(name)?.order ?? null));
    else if (action === 'result') {
      const job = jobs.get(name);
      jobs.delete(name);
      job?.done(await textOf(request));
      response.end();
    } else response.writeHead(200, { 'Content-Type': 'text/html' }).end(PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    runner: (name) => ({
      url: `http://127.0.0.1:${address.port}/${name}`,
      async load(requests, status) {
        const result = await new Promise<string>((done) => {
          jobs.set(name, { order: { requests, status }, done });
          setTimeout(() => done('no answer'), PATIENCE).unref();
        });
        if (Number.isNaN(Number(result))) throw new Error(`The page could not load: ${result}`);
        return Number(result);
      },
    }),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
