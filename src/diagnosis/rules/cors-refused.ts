import { parseUrl } from '../../failure/failure';
import { defineRule } from '../diagnosis';
import { rankedCause } from '../facts/ranked-cause';

/** What CORS applies to; images, scripts and frames without `crossorigin` load from anywhere. */
const CORS_TYPES: ReadonlySet<string> = new Set(['xmlhttprequest', 'font']);

/** The origin of a URL; undefined for what has none, such as `null` for a sandboxed frame. */
function originOf(url: string | undefined): string | undefined {
  const parsed = url === undefined ? undefined : parseUrl(url);
  return parsed && parsed.origin !== 'null' ? parsed.origin : undefined;
}

/**
 * `fetch` from one origin to another that ended with nothing but "failed". To extensions Chromium reports a CORS refusal as
 * `net::ERR_FAILED`, after the response has come; every other network fault has a name of its own.
 *
 * @see https://fetch.spec.whatwg.org/#cors-check
 * @see https://developer.chrome.com/docs/extensions/reference/api/webRequest
 */
export default defineRule({
  id: 'cors-refused',
  description: 'A cross-origin `fetch` that failed without a network fault.',
  applies: ({ failure: { error, type } }) => error === 'net::ERR_FAILED' && CORS_TYPES.has(type),
  causes({ failure: { url, initiator } }) {
    const from = originOf(initiator);
    const to = originOf(url);
    if (from === undefined || to === undefined || from === to) return [];
    return [rankedCause('net/ERR_FAILED', 'cors', 'likely')];
  },
});
