import type { Failure } from './failure';

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
 */
export type NoiseReason = 'blocked' | 'aborted' | 'prerender' | 'favicon' | 'cache-probe';

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

/** Why the failure is noise; undefined when it deserves attention. */
export function noiseOf(failure: Failure): NoiseReason | undefined {
  const reason = failure.error === undefined ? undefined : NOISE_ERRORS.get(failure.error);
  if (reason === 'blocked') return reason;
  if (failure.prerender) return 'prerender';
  if (failure.error === 'net::ERR_CACHE_MISS' && failure.type === 'font') return 'cache-probe';
  return reason ?? (isBrowsersIcon(failure) ? 'favicon' : undefined);
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
