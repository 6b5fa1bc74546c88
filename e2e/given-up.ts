/** Responses whose bodies browsers do not wait for. */
import { type OwnServer, startServer } from './own-server';

/** More than a loader has read when it gives the response up. */
const BODY = '404 - File or directory not found. '.repeat(4_000);

/** What loaders give up that see an error status. */
export const KINDS = ['image', 'style sheet', 'module', 'video'] as const;

/** Starts a server of which everything is missing below `/missing/`, and everything below `/stream/` goes on for ever. */
export function startGivenUpServer(): Promise<OwnServer> {
  return startServer(({ url }, response) => {
    if (url?.startsWith('/missing/')) {
      response.writeHead(404, { 'Content-Type': 'text/html', Server: 'Microsoft-IIS/10.0' }).end(BODY);
    } else if (url?.startsWith('/stream/')) {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' }).write('data: 1\n\n');
    } else response.end('ok');
  });
}

/** Runs in a page: has it load what does not come, and waits until it knows. */
export async function loadMissing({
  kind,
  count,
}: {
  readonly kind: (typeof KINDS)[number];
  readonly count: number;
}): Promise<void> {
  const make = {
    image: () => new Image(),
    video: () => document.createElement('video'),
    module: () => Object.assign(document.createElement('script'), { type: 'module' }),
    'style sheet': () => Object.assign(document.createElement('link'), { rel: 'stylesheet' }),
  };
  await Promise.all(
    Array.from({ length: count }, (_, nth) => {
      const element = make[kind]();
      const failed = new Promise((resolve) => element.addEventListener('error', resolve));
      element.setAttribute(kind === 'style sheet' ? 'href' : 'src', `/missing/${kind}/${nth}`);
      document.body.append(element);
      return failed;
    }),
  );
}

/** Runs in a page: opens streams, and gives each up when it has begun, unless they are to stay. */
export async function openStreams({
  count,
  stay,
}: {
  readonly count: number;
  readonly stay: boolean;
}): Promise<void> {
  await Promise.all(
    Array.from({ length: count }, async (_, nth) => {
      const abort = new AbortController();
      await fetch(`/stream/${nth}`, { signal: abort.signal });
      if (!stay) abort.abort();
    }),
  );
}
