import { NO_TAB } from './failure';
import { compileStatus } from './filter-status';
import { authorityOf, hostOf, mimeTypeOf, type Subject, schemeOf, sizeOf } from './filter-subject';
import { containsOrWildcard, type TextTest, wildcard } from './filter-text';
import { noiseOf } from './noise';

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
}

const onText = (test: (value: string) => TextTest, read: (subject: Subject) => string | undefined): Key => ({
  compile(value) {
    const matches = test(value);
    return (subject) => {
      const text = read(subject);
      return text !== undefined && matches(text);
    };
  },
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
    const matchesUrl = (url: string) => {
      const authority = authorityOf(url);
      return authority !== '' && (matches(hostOf(authority)) || matches(authority));
    };
    // Long lists have few hosts.
    const byOrigin = new Map<string, boolean>();
    return ({ failure: { url } }) => {
      const path = url.indexOf('/', url.indexOf('://') + 3);
      const origin = path < 0 ? url : url.slice(0, path);
      const known = byOrigin.get(origin);
      if (known !== undefined) return known;
      const answer = matchesUrl(url);
      byOrigin.set(origin, answer);
      return answer;
    };
  },
};

const responseHeader: Key = {
  compile(value) {
    const matches = wildcard(value);
    return ({ failure }) => failure.responseHeaders.some((header) => matches(header.name));
  },
};

/** As in Chrome, `k` and `M` are powers of 1,000, and the bound itself counts as larger. */
const largerThan: Key = {
  compile(value) {
    const [, number, unit = ''] = /^(\d{1,15}(?:\.\d{1,15})?)(k|m)?b?$/i.exec(value) ?? [];
    if (number === undefined) return undefined;
    const factor = { '': 1, k: 1e3, m: 1e6 }[unit.toLowerCase()] ?? 1;
    const bound = Number(number) * factor;
    return (subject) => sizeOf(subject) >= bound;
  },
  expected: 'size',
};

/** The names that Chrome's Network panel gives to types, beside those of webRequest. */
const TYPE_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['document', ['main_frame', 'sub_frame']],
  ['xhr', ['xmlhttprequest']],
  ['fetch', ['xmlhttprequest']],
  ['css', ['stylesheet']],
  ['js', ['script']],
  ['img', ['image']],
]);

const resourceType: Key = {
  compile(value) {
    const tests = (TYPE_NAMES.get(value.toLowerCase()) ?? [value]).map(wildcard);
    return ({ failure }) => tests.some((test) => test(failure.type));
  },
  values: ['document', 'xhr', 'script', 'stylesheet', 'image', 'font', 'media', 'websocket', 'ping', 'other'],
};

/** Every key, in the order in which they are offered: those of Chrome's Network panel, then ours. */
export const KEYS: ReadonlyMap<string, Key> = new Map<string, Key>([
  ['domain', domain],
  ['has-response-header', responseHeader],
  [
    'is',
    choiceOf({
      noise: ({ failure }) => noiseOf(failure) !== undefined,
      prerender: ({ failure }) => failure.prerender,
      'from-cache': ({ failure }) => failure.fromCache,
      'service-worker': ({ failure }) => failure.tabId === NO_TAB,
    }),
  ],
  ['larger-than', largerThan],
  [
    'method',
    {
      ...onText(wildcard, ({ failure }) => failure.method),
      values: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'],
    },
  ],
  ['mime-type', onText(wildcard, mimeTypeOf)],
  ['resource-type', resourceType],
  ['scheme', onText(wildcard, ({ failure }) => schemeOf(failure.url))],
  [
    'status-code',
    { compile: compileStatus, expected: 'status', values: ['4xx', '5xx', '>=500', '404', '500'] },
  ],
  ['url', onText(containsOrWildcard, ({ failure }) => failure.url)],
  ['error', onText(containsOrWildcard, ({ failure }) => failure.error)],
  ['answered-by', onText(containsOrWildcard, (subject) => subject.answeredBy)],
  ['cause', onText(containsOrWildcard, (subject) => subject.cause)],
  [
    'certainty',
    choiceOf({
      confirmed: (subject) => subject.certainty === 'confirmed',
      likely: (subject) => subject.certainty === 'likely',
      possible: (subject) => subject.certainty === 'possible',
    }),
  ],
]);
