import { type Failure, parseUrl } from '../../failure/failure';

/** How the URLs of a loop differ from each other; `self` for one that leads to itself. */
export type LoopKind = 'self' | 'scheme' | 'slash' | 'www' | 'case' | 'sign-in' | 'other';

/** Redirects that lead back to where they began. */
export interface RedirectLoop {
  readonly kind: LoopKind;
  /** `/a → /b → /a`; whole origins where they change on the way, and the way into a URL that leads to itself. */
  readonly text: string;
  /** The statuses of the redirects in it. */
  readonly statuses: readonly number[];
  /** The last redirect that is no part of it, where the request came from outside. */
  readonly entrance: { readonly url: URL; readonly status: number } | undefined;
  readonly urls: readonly URL[];
}

/** Longest path and most steps that are drawn. */
const LONGEST = 60;
const MOST_STEPS = 6;

/** What is left of a URL when one difference is taken away; the first that makes all URLs of a loop equal is theirs. */
const WITHOUT: readonly (readonly [LoopKind, (url: URL) => string])[] = [
  ['scheme', (url) => `${url.hostname}${url.pathname}${url.search}`],
  ['slash', (url) => `${url.origin}${url.pathname.replace(/\/$/, '')}${url.search}`],
  ['www', (url) => `${url.protocol}${url.host.replace(/^www\./, '')}${url.pathname}${url.search}`],
  ['case', (url) => url.href.toLowerCase()],
];

/** Whether one URL hands the other over as the address to come back to, as sign-ins do. */
function handsOver(from: URL, to: URL): boolean {
  return [...from.searchParams].some(([, value]) => {
    const back = URL.canParse(value, from.origin) ? new URL(value, from.origin) : undefined;
    return (
      back !== undefined &&
      /^(?:\/|https?:)/.test(value) &&
      back.host === to.host &&
      back.pathname === to.pathname
    );
  });
}

function kindOf(urls: readonly URL[]): LoopKind {
  if (urls.length === 1) return 'self';
  const alike = WITHOUT.find(([, form]) => new Set(urls.map(form)).size === 1);
  if (alike !== undefined) return alike[0];
  const signIn = urls.some((from) => urls.some((to) => from.pathname !== to.pathname && handsOver(from, to)));
  return signIn ? 'sign-in' : 'other';
}

function draw(urls: readonly URL[], from: readonly URL[]): string {
  const way = [...from, ...urls];
  const oneOrigin = new Set(way.map(({ origin }) => origin)).size === 1;
  const steps = way.map(({ origin, pathname }) => {
    const path = pathname.length > LONGEST ? `${pathname.slice(0, LONGEST)}…` : pathname;
    return oneOrigin ? path : `${origin}${path}`;
  });
  const shown = steps.length > MOST_STEPS ? [...steps.slice(0, MOST_STEPS), '…'] : steps;
  return [...shown, steps[from.length]].join(' → ');
}

/** The loop that a request's redirects end in; undefined when no URL comes twice. */
export function redirectLoopOf({ hops, url }: Failure): RedirectLoop | undefined {
  const chain = [...hops.map((hop) => hop.url), hops.at(-1)?.location ?? url].map((each) => {
    const parsed = parseUrl(each);
    // What follows `#` is not sent, so it makes no difference to the server.
    if (parsed) parsed.hash = '';
    return parsed;
  });
  const last = chain.at(-1);
  const start = chain.slice(0, -1).findLastIndex((each) => each?.href === last?.href);
  if (last === undefined || start < 0) return undefined;
  const urls = chain.slice(start, -1).filter((each) => each !== undefined);
  const members = new Set(urls.map(({ href }) => href));
  const before = chain.slice(0, start).findLastIndex((each) => each !== undefined && !members.has(each.href));
  const [from, hop] = [chain[before], hops[before]];
  const entrance = from && hop && { url: from, status: hop.status };
  const kind = kindOf(urls);
  return {
    kind,
    text: draw(urls, entrance && kind === 'self' ? [entrance.url] : []),
    statuses: hops.slice(start).map(({ status }) => status),
    entrance,
    urls,
  };
}
