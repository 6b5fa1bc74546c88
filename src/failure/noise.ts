import { type Failure, type Header, headerValue } from './failure';
import { wasHandshake } from './handshake';

/**
 * Failures that say nothing about a server. They are kept and can be shown, but stay out of counts and alerts.
 *
 * - `blocked`: an extension (most often an ad blocker) or the browser's own tracking protection refused the
 *   request, as its user asked. Nothing was sent. What a policy, CSP, CORS or Safe Browsing refuses is *not*
 *   noise: the page is broken for a reason that its owner or an administrator can mend.
 * - `aborted`: nobody waited for the answer any more: the user left the page, code called `abort()`, or the
 *   answer became a download or a 204. A navigation that ends so leaves the old page in place.
 * - `prerender`: asked for by a page that the browser loaded ahead and the user has not seen.
 * - `favicon`: an icon that browsers ask for by themselves was not to be had; no page refers to it.
 * - `cache-probe`: Chromium looks whether it has a font before it asks the network; the real request follows.
 * - `handshake`: a 401 that was a step of Windows authentication, since the same request then succeeded.
 * - `prefetch`: a page asked for ahead of a click, and given up.
 */
export const NOISE_REASONS = [
  'blocked',
  'aborted',
  'prefetch',
  'prerender',
  'favicon',
  'cache-probe',
  'handshake',
] as const;
export type NoiseReason = (typeof NOISE_REASONS)[number];

/** Error names of Chromium (`net_error_list.h`) and Firefox (`ErrorList.py`) that are noise. */
const NOISE_ERRORS: ReadonlyMap<string, NoiseReason> = new Map([
  ['net::ERR_BLOCKED_BY_CLIENT', 'blocked'],
  ['net::ERR_BLOCKED_BY_FINGERPRINTING_PROTECTION', 'blocked'],
  // Firefox ends what an extension cancels with this name, and what pages or users cancel with NS_BINDING_ABORTED.
  ['NS_ERROR_ABORT', 'blocked'],
  ['NS_ERROR_TRACKING_URI', 'blocked'],
  ['NS_ERROR_FINGERPRINTING_URI', 'blocked'],
  ['NS_ERROR_CRYPTOMINING_URI', 'blocked'],
  ['NS_ERROR_SOCIALTRACKING_URI', 'blocked'],
  ['NS_ERROR_EMAILTRACKING_URI', 'blocked'],
  // ERR_CACHE_MISS is not among the aborted: the user sees its error page, or code its rejected `fetch`.
  ['net::ERR_ABORTED', 'aborted'],
  ['net::ERR_CONTEXT_SHUT_DOWN', 'aborted'],
  ['NS_BINDING_ABORTED', 'aborted'],
  ['NS_BINDING_REDIRECTED', 'aborted'],
  ['NS_BINDING_RETARGETED', 'aborted'],
  ['NS_BINDING_CANCELLED_OLD_LOAD', 'aborted'],
  ['NS_ERROR_DOCSHELL_DYING', 'aborted'],
  ['NS_ERROR_DOM_ABORT_ERR', 'aborted'],
]);

/** Only at the root of a site: icons elsewhere are named by the page. */
const ICON_PATH = /^\/(?:favicon\.ico|apple-touch-icon(?:-\d{1,4}x\d{1,4})?(?:-precomposed)?\.png)$/;

/** Navigations and `fetch` calls to an icon were made by someone; the browser's own have these types. */
const ICON_TYPES: ReadonlySet<string> = new Set(['image', 'other']);

/** https://www.rfc-editor.org/rfc/rfc8941 tokens; `Purpose` is the older name. https://wicg.github.io/nav-speculation/prefetch.html */
function isPrefetch(requestHeaders: readonly Header[]): boolean {
  const purpose = headerValue(requestHeaders, 'sec-purpose') ?? headerValue(requestHeaders, 'purpose');
  return purpose !== undefined && /^prefetch\b/i.test(purpose);
}

/**
 * Why the failure is noise; undefined when it deserves attention.
 * @param requestHeaders where DevTools saw them; they tell the reason more exactly, never whether it is noise.
 */
export function noiseOf(failure: Failure, requestHeaders: readonly Header[] = []): NoiseReason | undefined {
  const reason = failure.error === undefined ? undefined : NOISE_ERRORS.get(failure.error);
  if (reason === 'blocked') return reason;
  if (failure.prerender) return 'prerender';
  if (failure.error === 'net::ERR_CACHE_MISS' && failure.type === 'font') return 'cache-probe';
  if (reason === 'aborted') return isPrefetch(requestHeaders) ? 'prefetch' : reason;
  if (wasHandshake(failure)) return 'handshake';
  return isBrowsersIcon(failure) ? 'favicon' : undefined;
}

function isBrowsersIcon(failure: Failure): boolean {
  return ICON_TYPES.has(failure.type) && ICON_PATH.test(pathOf(failure.url));
}

/** The path of a URL as browsers write it; cheaper than a full parse, which would dominate long lists. */
function pathOf(url: string): string {
  const authority = url.indexOf('://');
  const start = authority < 0 ? -1 : url.indexOf('/', authority + 3);
  if (start < 0) return '';
  const end = url.slice(start).search(/[?#]/);
  return end < 0 ? url.slice(start) : url.slice(start, start + end);
}
