import { headerValue } from '../../failure/failure';
import { defineFormat } from '../format';
import { type HttpRequest, requestOf } from '../request';

/** Headers that no script may set. https://fetch.spec.whatwg.org/#forbidden-request-header */
const FORBIDDEN = new Set([
  'accept-charset',
  'accept-encoding',
  'access-control-request-headers',
  'access-control-request-method',
  'access-control-request-private-network',
  'cookie',
  'cookie2',
  'date',
  'dnt',
  'expect',
  'keep-alive',
  'origin',
  'referer',
  'set-cookie',
  'te',
  'trailer',
  'upgrade',
  'via',
]);

const isForbidden = (name: string) => FORBIDDEN.has(name) || /^(?:proxy|sec)-/.test(name);

/** A literal of JavaScript; what no console should get to see is written by its number. */
function literal(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) =>
    // The line breaks and indents are the literal's own: those within strings are escaped already.
    character === '\n'
      ? character
      : Array.from(
          { length: character.length },
          (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
        ).join(''),
  );
}

function optionsOf({ method, headers, body }: HttpRequest): object {
  const sent = headers
    .map(({ name, value }) => [name.toLowerCase(), value] as const)
    .filter(([name]) => !isForbidden(name));
  // A table where it can be one; a list of pairs where a name comes twice.
  const isUnique = new Set(sent.map(([name]) => name)).size === sent.length;
  const referrer = headerValue(headers, 'referer');
  return {
    method,
    ...(sent.length === 0 ? {} : { headers: isUnique ? Object.fromEntries(sent) : sent }),
    ...(referrer ? { referrer } : {}),
    ...(body === undefined ? {} : { body }),
    mode: 'cors',
    credentials: headerValue(headers, 'cookie') === undefined ? 'omit' : 'include',
  };
}

/** A call for the browser's console, best on a page of the same origin. */
export default defineFormat({
  id: 'fetch',
  replays: true,
  applies: ({ exchange }) => requestOf(exchange) !== undefined,
  copy({ exchange }) {
    const request = requestOf(exchange);
    return request ? `await fetch(${literal(request.url.href)}, ${literal(optionsOf(request))});` : '';
  },
});
