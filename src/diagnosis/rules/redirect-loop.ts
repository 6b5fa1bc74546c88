import type { Certainty } from '../../evidence/finding';
import type { Exchange } from '../../failure/exchange';
import type { EntryId } from '../../knowledge/entry';
import { seen } from '../basis';
import { defineRule, type RankedCause } from '../diagnosis';
import { endedWith, errorOf } from '../facts/network-error';
import { rankedCause } from '../facts/ranked-cause';
import { type RedirectLoop, redirectLoopOf } from '../facts/redirect-loop';

const ERRORS: readonly EntryId[] = ['net/ERR_TOO_MANY_REDIRECTS', 'net/NS_ERROR_REDIRECT_LOOP'];
const ENTRY = 'net/ERR_TOO_MANY_REDIRECTS';

/** Redirects on end in which every URL must be longer than the one before to call it growing. */
const GROWING = 5;

/** Whether the same page was first asked by HTTP and has redirected to itself ever since it is asked by HTTPS. */
function wantsHttps({ kind, entrance, urls }: RedirectLoop): boolean {
  const [page] = urls;
  return (
    kind === 'self' &&
    entrance?.url.protocol === 'http:' &&
    page?.protocol === 'https:' &&
    entrance.url.hostname === page.hostname &&
    entrance.url.pathname === page.pathname
  );
}

/** Statuses with which code redirects on its way, as after setting a cookie; the others are those of a rule. */
const isPassing = (status: number) => status === 302 || status === 303;

type Made = (entry: EntryId, cause: string, certainty: Certainty) => RankedCause;

/** Why a page redirects to itself: by the rule that led there too, or because a cookie does not stick. */
function ofSelf(loop: RedirectLoop, made: Made): readonly RankedCause[] {
  const { urls, statuses, entrance } = loop;
  const cookie = made('http/302', 'cookie-not-kept', 'possible');
  if (urls[0]?.protocol !== 'https:') return [cookie];
  const tls = made(ENTRY, 'tls-ends-in-front', 'possible');
  if (!wantsHttps(loop)) return statuses.every(isPassing) ? [cookie, tls] : [tls, cookie];
  const isOneRule = statuses.every((status) => status === entrance?.status && !isPassing(status));
  return isOneRule ? [made(ENTRY, 'tls-ends-in-front', 'likely')] : [tls, cookie];
}

function ofLoop(loop: RedirectLoop, made: Made): readonly RankedCause[] {
  switch (loop.kind) {
    case 'self':
      return ofSelf(loop, made);
    case 'scheme':
      return [made(ENTRY, 'rules-disagree', 'likely'), made(ENTRY, 'tls-ends-in-front', 'possible')];
    case 'slash':
    case 'www':
    case 'case':
      return [made(ENTRY, 'rules-disagree', 'likely')];
    case 'sign-in':
      return [made('http/302', 'cookie-not-kept', 'possible')];
    case 'other':
      return [];
  }
}

/** Redirects without a loop whose URLs grow each time. */
function growing({ failure: { hops, url } }: Exchange): readonly RankedCause[] {
  const lengths = [...hops.map((hop) => hop.url), url].slice(-GROWING).map(({ length }) => length);
  const grows =
    lengths.length === GROWING && lengths.every((length, i) => i === 0 || length > (lengths[i - 1] ?? 0));
  if (!grows) return [];
  return [
    rankedCause('http/414', 'growing-url', 'likely', [
      seen('url-length', url.length),
      seen('redirects', hops.length),
    ]),
  ];
}

/**
 * Draws the loop that a request went round in, and tells by how its URLs differ which layers send it back. That they
 * lead back is seen; who sends them is not, so that only a difference that one layer makes and the other takes away
 * is more than possible.
 *
 * @see https://fetch.spec.whatwg.org/#http-redirect-fetch
 * @see https://learn.microsoft.com/aspnet/core/host-and-deploy/proxy-load-balancer
 */
export default defineRule({
  id: 'redirect-loop',
  description: 'Finds the loop in the redirects of a request that was redirected too often.',
  applies: (exchange) => endedWith(ERRORS, exchange),
  causes(exchange) {
    const loop = redirectLoopOf(exchange.failure);
    const error = errorOf(exchange);
    if (loop === undefined || error === undefined) return growing(exchange);
    const [first] = loop.urls;
    const made: Made = (entry, cause, certainty) =>
      rankedCause(entry, cause, certainty, [seen('redirects', loop.text)], {
        scope: first?.hostname,
      });
    const reasons = ofLoop(loop, made);
    return [...reasons, made(error, 'loop', reasons.length === 0 ? 'confirmed' : 'possible')];
  },
});
