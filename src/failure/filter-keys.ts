import {
  hasResponseHeader,
  responseHeader,
  setCookieDomain,
  setCookieName,
  setCookieValue,
} from './filter-headers';
import { compileStatus } from './filter-status';
import { hostOf, type Subject, schemeOf } from './filter-subject';
import { containsOrWildcard, remembered, type TextTest, wildcard } from './filter-text';
import { TYPE_GROUPS, typeGroupNamed, typeGroupOf } from './filter-types';

export type Predicate = (subject: Subject) => boolean;

/** What a key accepts, where it does not accept any text. */
export type Expected = 'status' | 'size' | 'choice';

/** One key of the filter language. */
export interface Key {
  /** Compiles one value (never empty); undefined when it can match nothing. */
  compile(value: string): Predicate | undefined;
  readonly expected?: Expected;
  /** Values worth offering; all there are where a choice is expected. */
  readonly values?: readonly string[];
  /** Values of a subject that are worth offering. */
  seenIn?(subject: Subject): readonly string[];
  /** Whether a value without `*` is found within a longer text. */
  readonly partial?: boolean;
  /** Whether it asks a subject for what may be costly to get. */
  readonly costly?: boolean;
}

/** A key for a text that many subjects share. */
const onText = (
  test: (value: string) => TextTest,
  read: (subject: Subject) => string | undefined,
  more: Pick<Key, 'values'> = {},
): Key => ({
  compile(value) {
    const holds = remembered(test(value));
    return (subject) => {
      const text = read(subject);
      return text !== undefined && text !== '' && holds(text);
    };
  },
  seenIn: (subject) => [read(subject) ?? ''],
  partial: test === containsOrWildcard,
  ...more,
});

const choiceOf = (choices: Readonly<Record<string, Predicate>>): Key => {
  const byName = new Map(Object.entries(choices));
  return {
    compile: (value) => byName.get(value.toLowerCase()),
    expected: 'choice',
    values: [...byName.keys()],
  };
};

const domain: Key = {
  compile(value) {
    const matches = wildcard(value);
    const holds = remembered((authority) => matches(hostOf(authority)) || matches(authority));
    return ({ host }) => host !== '' && holds(host);
  },
  seenIn: ({ host }) => [hostOf(host)],
};

/** As in Chrome, `k` and `M` are powers of 1,000, and the bound itself counts as larger. */
const largerThan: Key = {
  compile(value) {
    const [, number, unit = ''] = /^(\d{1,15}(?:\.\d{1,15})?)(k|m)?b?$/i.exec(value) ?? [];
    if (number === undefined) return undefined;
    const factor = { '': 1, k: 1e3, m: 1e6 }[unit.toLowerCase()] ?? 1;
    const bound = Number(number) * factor;
    return ({ size }) => size >= bound;
  },
  expected: 'size',
  values: ['1k', '10k', '100k', '1M'],
};

const resourceType: Key = {
  compile(value) {
    const group = typeGroupNamed(value.toLowerCase());
    const holds = group === undefined ? wildcard(value) : (type: string) => typeGroupOf(type) === group;
    const known = remembered(holds);
    return ({ type }) => known(type);
  },
  values: TYPE_GROUPS,
  seenIn: ({ type }) => [typeGroupOf(type) === 'other' ? type : typeGroupOf(type)],
};

const url: Key = {
  compile(value) {
    const holds = containsOrWildcard(value);
    return ({ lowerUrl }) => holds(lowerUrl);
  },
  partial: true,
};

const statusCode: Key = {
  compile: compileStatus,
  expected: 'status',
  values: ['4xx', '5xx', '>=500', '400-499'],
  seenIn: ({ status, code }) => (status === 0 ? [] : [...new Set([String(status), code])]),
};

/** Every key, in the order in which they are offered: those asked for most, then the others. */
export const KEYS: ReadonlyMap<string, Key> = new Map<string, Key>([
  ['status-code', statusCode],
  ['domain', domain],
  [
    'method',
    onText(wildcard, ({ method }) => method, {
      values: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'],
    }),
  ],
  ['answered-by', onText(containsOrWildcard, ({ answeredBy }) => answeredBy)],
  ['cause', onText(containsOrWildcard, ({ cause }) => cause)],
  ['error', onText(containsOrWildcard, ({ error }) => error)],
  [
    'certainty',
    choiceOf({
      confirmed: ({ certainty }) => certainty === 'confirmed',
      likely: ({ certainty }) => certainty === 'likely',
      possible: ({ certainty }) => certainty === 'possible',
    }),
  ],
  ['resource-type', resourceType],
  [
    'is',
    choiceOf({
      noise: ({ noise }) => noise,
      prerender: ({ prerender }) => prerender,
      'from-cache': ({ fromCache }) => fromCache,
      'service-worker': ({ tabless }) => tabless,
      // Chrome's name for the same.
      'service-worker-initiated': ({ tabless }) => tabless,
    }),
  ],
  ['initiator', onText(containsOrWildcard, ({ initiator }) => initiator)],
  ['url', url],
  ['mime-type', onText(wildcard, ({ mimeType }) => mimeType)],
  ['scheme', onText(wildcard, ({ lowerUrl }) => schemeOf(lowerUrl))],
  ['larger-than', largerThan],
  ['has-response-header', hasResponseHeader],
  ['response-header-set-cookie', responseHeader('set-cookie')],
  ['set-cookie-name', setCookieName],
  ['set-cookie-value', setCookieValue],
  ['set-cookie-domain', setCookieDomain],
]);

const HEADER_KEY = /^response-header-(.+)$/;

/** The key of this name, in lower case; undefined when there is none. */
export function keyNamed(name: string): Key | undefined {
  const known = KEYS.get(name);
  const header = known ? undefined : HEADER_KEY.exec(name)?.[1];
  return header === undefined ? known : responseHeader(header);
}
