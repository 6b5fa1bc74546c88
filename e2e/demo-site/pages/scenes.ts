import type { Reply } from '../case';
import { htmlReply } from './document';

/** Largest number of requests that `/burst` fires. */
const BURST_LIMIT = 100_000;

/** Frames in a frame, some of them failing. */
export function framesPage(): Reply {
  return htmlReply(
    200,
    'Frames',
    '<iframe src="/page/404"></iframe>\n<iframe src="/aspnet/runtime/Orders.aspx"></iframe>\n<iframe srcdoc="<iframe src=/page/503></iframe>"></iframe>\n<iframe src="/ok"></iframe>',
  );
}

/** Fires `n` requests that fail, as fast as it can; `window.done` resolves to `n` when all have ended. */
export function burstPage(url: URL): Reply {
  const asked = Number(url.searchParams.get('n') ?? '100');
  const count = Number.isInteger(asked) && asked > 0 ? Math.min(asked, BURST_LIMIT) : 100;
  return htmlReply(
    200,
    `Burst of ${count}`,
    `<output>running</output>
<script>
const requests = Array.from({ length: ${count} }, (_, i) => fetch('/fail/' + i, { cache: 'no-store' }).then((r) => r.text(), () => ''));
window.done = Promise.all(requests).then((ended) => {
  document.querySelector('output').textContent = 'done';
  return ended.length;
});
</script>`,
  );
}

/** Moves by `history.pushState`; each view asks for something that fails. `window.go(view)` resolves when it has. */
export function spaPage(): Reply {
  return htmlReply(
    200,
    'Single-page application',
    `<nav><button>orders</button> <button>invoices</button> <button>users</button></nav>
<output>Choose a view.</output>
<script>
window.go = async (view) => {
  history.pushState({}, '', '/spa/' + view);
  const { status } = await fetch('/fail/' + view);
  document.querySelector('output').textContent = view + ': ' + status;
};
document.querySelector('nav').addEventListener('click', ({ target }) => {
  if (target.localName === 'button') window.go(target.textContent);
});
</script>`,
  );
}

/** Registers a service worker that asks for something that fails; `window.done` resolves to the status it got. */
export function serviceWorkerPage(): Reply {
  return htmlReply(
    200,
    'Service worker',
    `<output>waiting</output>
<script>
window.done = (async () => {
  await navigator.serviceWorker.register('/sw.js');
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise((resolve) => { port1.onmessage = (event) => resolve(event.data); });
  active.postMessage({ url: '/fail/worker' }, [port2]);
  document.querySelector('output').textContent = await answer;
  return answer;
})();
</script>`,
  );
}

/** The worker: it leaves the pages' own requests alone and fetches what it is told to. */
export function serviceWorkerScript(): Reply {
  return {
    status: 200,
    headers: { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-store' },
    body: `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('message', (event) => {
  const answer = fetch(event.data.url, { cache: 'no-store' }).then((r) => String(r.status), (e) => e.message);
  event.waitUntil(answer.then((text) => event.ports[0].postMessage(text)));
});
`,
  };
}
