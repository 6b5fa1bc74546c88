// The index page's script: asks for each case in the way its row says and shows what the page itself learned.

const cases = JSON.parse(document.getElementById('cases').textContent);
const stage = document.getElementById('stage');

/** Resolves when an element has loaded, rejects when it failed; a frame that never loads (a download, 204) is let go. */
function loaded(element) {
  return new Promise((resolve, reject) => {
    element.onload = () => resolve('loaded');
    element.onerror = () => reject(new Error('error event'));
    setTimeout(resolve, 4000, 'no load event');
    stage.append(element);
  }).finally(() => element.remove());
}

function element(name, properties) {
  return Object.assign(document.createElement(name), properties);
}

const ways = {
  async fetch(url, { method = 'GET', headers = {}, bodySize, abortAfter }) {
    const response = await fetch(url, {
      method,
      headers,
      cache: 'no-store',
      // Else a 401 would open the browser's sign-in dialog.
      credentials: 'omit',
      ...(bodySize && { body: new Uint8Array(bodySize) }),
      ...(abortAfter && { signal: AbortSignal.timeout(abortAfter) }),
    });
    await response.arrayBuffer();
    return String(response.status);
  },
  img: (url) => loaded(element('img', { src: url })),
  script: (url) => loaded(element('script', { src: url })),
  style: (url) => loaded(element('link', { rel: 'stylesheet', href: url })),
  iframe: (url) => loaded(element('iframe', { src: url })),
  font: (url) => new FontFace('demo', `url(${JSON.stringify(url)})`).load().then(() => 'loaded'),
  websocket: (url) =>
    new Promise((resolve, reject) => {
      const socket = new WebSocket(url);
      socket.onopen = () => resolve('open');
      socket.onerror = () => reject(new Error('error event'));
    }),
  async 'service-worker'(url) {
    const registration = await navigator.serviceWorker.register('/sw.js');
    const { active } = await navigator.serviceWorker.ready;
    const { port1, port2 } = new MessageChannel();
    const answer = new Promise((resolve) => {
      port1.onmessage = (event) => resolve(event.data);
    });
    active.postMessage({ url }, [port2]);
    return answer.finally(() => registration.unregister());
  },
};

async function run(row) {
  const result = document.querySelector(`[data-result="${row.path}"]`);
  result.textContent = '…';
  try {
    result.textContent = await ways[row.ask.by ?? 'fetch'](row.url, row.ask);
  } catch (error) {
    result.textContent = error.message;
  }
}

/** Runs all cases, a few at a time; resolves when every one has ended. */
async function runAll() {
  const rest = [...cases];
  const lane = async () => {
    for (let row = rest.shift(); row; row = rest.shift()) await run(row);
  };
  await Promise.all([lane(), lane(), lane(), lane()]);
}

document.addEventListener('click', ({ target }) => {
  if (target.id === 'all') window.done = runAll();
  const row = cases.find(({ path }) => path === target.dataset.run);
  if (row) run(row);
});

if (new URLSearchParams(location.search).has('run')) window.done = runAll();
