import type { Reply, Visit } from '../case';
import { htmlReply } from './document';
import { indexPage } from './index-page';
import { burstPage, framesPage, serviceWorkerPage, serviceWorkerScript, spaPage } from './scenes';

type Answer = (visit: Visit) => Reply;

const TEXT = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' };

/**
 * The pages that are no rows of a table.
 *
 * Each site has its own, as `/poll` counts: it answers 503 and 200 by turns, 503 first.
 * Returns undefined for a path that is none of them.
 */
export function createExtras(): (visit: Visit) => Reply | undefined {
  let polls = 0;
  const exact: Readonly<Record<string, Answer>> = {
    '/': ({ site }) => ({
      status: 200,
      headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
      body: indexPage(site),
    }),
    '/ok': () => ({ status: 200, headers: { ...TEXT, 'Access-Control-Allow-Origin': '*' }, body: 'ok' }),
    '/favicon.ico': () => ({ status: 204 }),
    '/poll': () => {
      polls += 1;
      const status = polls % 2 === 1 ? 503 : 200;
      return { status, headers: TEXT, body: `poll ${polls}` };
    },
    '/frames': framesPage,
    '/burst': ({ url }) => burstPage(url),
    '/sw': serviceWorkerPage,
    '/sw.js': serviceWorkerScript,
    '/spa': spaPage,
    '/download': () => ({
      status: 200,
      headers: {
        'Content-Type': 'application/octet-stream',
        'Content-Disposition': 'attachment; filename="demo.bin"',
      },
      body: 'downloaded',
    }),
    '/no-content': () => ({ status: 204 }),
  };
  const below: Readonly<Record<string, Answer>> = {
    '/page/': ({ url }) => statusPage(url.pathname.slice('/page/'.length)),
    '/fail/': ({ url }) => ({ status: 500, headers: TEXT, body: `failed: ${url.pathname}` }),
    '/spa/': spaPage,
  };
  return (visit) => {
    const { pathname } = visit.url;
    const answer = Object.hasOwn(exact, pathname)
      ? exact[pathname]
      : Object.entries(below).find(([start]) => pathname.startsWith(start))?.[1];
    return answer?.(visit);
  };
}

/** A document of any status from 200 to 599; a redirect leads to `/ok`. */
function statusPage(text: string): Reply {
  const status = /^[2-5]\d\d$/.test(text) ? Number(text) : 400;
  const page = htmlReply(status, `Status ${status}`, '<p>A document of this status.</p>');
  return status >= 300 && status < 400 ? { ...page, headers: { ...page.headers, Location: '/ok' } } : page;
}
