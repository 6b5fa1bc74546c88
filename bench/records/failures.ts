import type { RawEntry } from '../../src/browser/devtools';
import type { Failure, Header } from '../../src/failure/failure';
import { NO_TAB } from '../../src/failure/failure';
import type { Page } from '../../src/failure/pages';
import { SCENES, type Scene } from './scenes';

export const TAB = 7;
/** When the first failure ends, in ms since the epoch, and how far the others follow. */
const START = Date.UTC(2026, 0, 15, 8);
const APART = 40;
const PAGES = 5;
/** Chromium's request ids are numbers. */
const FIRST_ID = 10_000;

/** A number's place in the scenes: every run makes the same records, and neighbours differ. */
function sceneAt(index: number): Scene {
  const scene = SCENES[(index * 7 + Math.floor(index / 11)) % SCENES.length];
  if (!scene) throw new Error('There are no scenes');
  return scene;
}

function headersOf(scene: Scene, index: number): readonly Header[] {
  if (scene.status === 0) return [];
  const id = (index * 2_654_435_761).toString(16).padStart(12, '0');
  return [
    ['Date', new Date(START + index * APART).toUTCString()],
    ['Content-Type', scene.mimeType ?? 'text/html'],
    ['Content-Length', String(scene.body?.length ?? 0)],
    ['Server', scene.server ?? 'nginx'],
    ['Cache-Control', 'private, no-store, max-age=0'],
    ['Strict-Transport-Security', 'max-age=31536000; includeSubDomains; preload'],
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', 'SAMEORIGIN'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ['X-Request-Id', `${id}-4f1e-9c1b-${id}`],
    ['Set-Cookie', `ARRAffinity=${id}${id}; Path=/; HttpOnly; Secure; Domain=contoso.com`],
    ...(scene.status === 401 ? [['WWW-Authenticate', 'Bearer error="invalid_token"']] : []),
  ].map(([name = '', value = '']) => ({ name, value }));
}

/** One in 20 is a service worker's and so of no tab. */
const isTabless = (index: number) => index % 20 === 13;

/** The failure with this number; about 1.2 kB as JSON when it has a response. */
export function failureAt(index: number): Failure {
  const scene = sceneAt(index);
  const { method = 'GET', type, status, reason, error, url } = scene;
  return {
    id: String(FIRST_ID + index),
    witness: 'webRequest',
    tabId: isTabless(index) ? NO_TAB : TAB,
    method,
    url: url.replace('#', String(index)),
    type,
    initiator: 'https://portal.contoso.com',
    endedAt: START + index * APART,
    status,
    statusLine: status === 0 ? '' : `HTTP/1.1 ${status} ${reason ?? ''}`.trim(),
    ...(error === undefined ? {} : { error }),
    ...(status === 0 ? {} : { ip: '203.0.113.20' }),
    fromCache: false,
    responseHeaders: headersOf(scene, index),
    hops: [],
    prerender: false,
  };
}

/** The number of the failure with this id. */
export const numberOf = (id: string): number => Number(id) - FIRST_ID;

export function failures(count: number, from = 0): readonly Failure[] {
  return Array.from({ length: count }, (_, i) => failureAt(from + i));
}

/** Whether DevTools logs the request with a body: it knows nothing of service workers' traffic. */
export function hasEntryWithBody({ tabId, status }: Failure): boolean {
  return tabId !== NO_TAB && status !== 0;
}

/** What DevTools logged of the newest of `count` failures. */
export function entries(count: number, newest: number): readonly RawEntry[] {
  const numbers = Array.from({ length: newest }, (_, i) => count - newest + i);
  return numbers.filter((number) => !isTabless(number)).map(entryAt);
}

/** What DevTools logs about the same failure, and the body that goes with it. */
export function entryAt(index: number): RawEntry {
  const failure = failureAt(index);
  const scene = sceneAt(index);
  const time = 3 + ((index * 37) % 900);
  return {
    har: {
      startedDateTime: new Date(failure.endedAt - time).toISOString(),
      time,
      serverIPAddress: failure.ip ?? '',
      _resourceType: failure.type === 'xmlhttprequest' ? 'xhr' : failure.type,
      request: {
        method: failure.method,
        url: failure.url,
        httpVersion: 'http/1.1',
        headers: [
          { name: 'Accept', value: '*/*' },
          { name: 'Content-Length', value: String(scene.requestBodySize ?? 0) },
        ],
        bodySize: scene.requestBodySize ?? 0,
      },
      response: {
        status: failure.status,
        statusText: scene.reason ?? '',
        headers: failure.responseHeaders,
        content: { mimeType: scene.mimeType ?? '', size: scene.body?.length ?? 0 },
        _error: failure.error ?? null,
      },
      timings: { blocked: 0.4, dns: -1, connect: -1, ssl: -1, send: 0.1, wait: time - 1, receive: 0.5 },
    },
    content: () => Promise.resolve({ content: scene.body ?? '', encoding: '' }),
  };
}

/** The pages that a tab showed while so many failures came; the first begins after the first failures. */
export function pages(count: number): readonly Page[] {
  return Array.from({ length: PAGES }, (_, i) => {
    const committedAt = START + Math.floor(((i + 0.05) / PAGES) * count) * APART - 1;
    const url = `https://portal.contoso.com/${['', 'shop', 'reports', 'admin/users', 'orders?state=open'][i]}`;
    return { id: `p${i}`, tabId: TAB, url, startedAt: committedAt - 30, committedAt };
  });
}
