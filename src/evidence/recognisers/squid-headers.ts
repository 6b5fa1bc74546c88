import { answerer } from '../answerers';
import { defineRecogniser } from '../finding';
import { headerMatching, headerQuote } from '../headers';
import { passed, type Sign, signsIn } from '../signs';

const SIGNS: readonly Sign[] = [
  ['via', /\(squid\b/i],
  ['x-cache-lookup', /^\s*(?:HIT|MISS|NONE) from [^\s:]{1,255}:\d/i],
];

/**
 * Squid's marks: `Via` and `X-Cache-Lookup` on all that passes it, `X-Squid-Error` on what it answers itself.
 *
 * @see https://wiki.squid-cache.org/SquidFaq/SquidLogs
 */
export default defineRecogniser({
  id: 'squid-headers',
  description:
    '`X-Squid-Error` is written with an answer of Squid itself; `Via: … (squid/…)` says that it passed Squid.',
  recognise(exchange) {
    const error = headerMatching(exchange, 'x-squid-error', /^\s*(?:\d{3}:)?ERR_/);
    const headers = signsIn(exchange, SIGNS);
    const version = /\(squid\/([\w.-]{1,30})/i.exec(headers[0]?.value ?? '')?.[1];
    const quotes = [error && headerQuote(error), ...headers.map(headerQuote)];
    const found = passed(quotes, answerer('squid', version), error === undefined ? 'possible' : 'confirmed');
    const errorCode = /ERR_\w{1,60}/.exec(error?.value ?? '')?.[0];
    return found === undefined || errorCode === undefined ? found : { ...found, errorCode };
  },
});
