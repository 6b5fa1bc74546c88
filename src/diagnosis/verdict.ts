import type { Answerer, Certainty, Evidence } from '../evidence/finding';
import { type Failure, parseUrl } from '../failure/failure';
import type { Language } from '../knowledge/entry';
import type { Basis } from './basis';
import { basisText } from './basis-text';

/** Kinds of basis that the sentence already says in other words. */
const SAID: ReadonlySet<Basis['of']> = new Set([
  'status',
  'sub-status',
  'network-error',
  'answered-by',
  'method',
  'url',
  'error-code',
]);

/** Most values after the cause, and most characters of them: a sentence is to be read at a glance. */
const MOST = 2;
const LONGEST_SEEN = 120;
/** Longest path that is told whole, in characters. */
const LONGEST_PATH = 80;

interface Grammar {
  readonly server: string;
  readonly browser: string;
  /** Layers whose name is no product's, as a sentence calls them. */
  readonly kinds: ReadonlyMap<string, string>;
  readonly behind: (who: string, front: string) => string;
  readonly answered: (who: string, request: string, code: string) => string;
  readonly ended: (who: string, request: string, code: string) => string;
  readonly because: Readonly<Record<Certainty, (cause: string, seen: string) => string>>;
  readonly and: string;
  readonly end: string;
}

const EN: Grammar = {
  server: 'The server',
  browser: 'The browser',
  kinds: new Map([
    ['proxy', 'a proxy'],
    ['service worker', 'a service worker'],
  ]),
  behind: (who, front) => `${who} behind ${front}`,
  answered: (who, request, code) => `${who.replace(/^a /, 'A ')} answered ${request} with ${code}`,
  ended: (who, request, code) => `${who} did not complete ${request} (${code})`,
  because: {
    confirmed: (cause, seen) => `: ${cause}${seen === '' ? '' : ` – ${seen}`}`,
    likely: (cause, seen) => `, most likely: ${cause}${seen === '' ? '' : ` – ${seen}`}`,
    possible: (cause, seen) => `, possibly: ${cause}${seen === '' ? '' : ` – ${seen}`}`,
  },
  and: ', ',
  end: '.',
};

/** Chinese has a space only where it meets Latin letters. */
const spaced = (who: string) => (/[!-~]$/.test(who) ? `${who} ` : who);

const ZH_TW: Grammar = {
  server: '伺服器',
  browser: '瀏覽器',
  kinds: new Map([
    ['proxy', 'Proxy'],
    ['service worker', 'Service Worker'],
  ]),
  behind: (who, front) => `${spaced(front)}後方的 ${who}`,
  answered: (who, request, code) => `${spaced(who)}以 ${code} 回應 ${request}`,
  ended: (who, request, code) => `${spaced(who)}未完成 ${request}（${code}）`,
  because: {
    confirmed: (cause, seen) => `：${cause}${seen === '' ? '' : `；${seen}`}`,
    likely: (cause, seen) => `，很可能是：${cause}${seen === '' ? '' : `；${seen}`}`,
    possible: (cause, seen) => `，可能是：${cause}${seen === '' ? '' : `；${seen}`}`,
  },
  and: '，',
  end: '。',
};

const GRAMMARS: Readonly<Record<Language, Grammar>> = { en: EN, 'zh-TW': ZH_TW };

const nameOf = ({ name, version }: Answerer, { kinds }: Grammar) => {
  const called = kinds.get(name) ?? name;
  return version === undefined ? called : `${called} ${version}`;
};

/** The layer that answered, with the one in front of it; a layer that only may have answered is not named. */
function whoOf({ answeredBy, chain }: Evidence, grammar: Grammar): string {
  if (answeredBy === undefined || answeredBy.certainty === 'possible') return grammar.server;
  const front = chain[0];
  const who = nameOf(answeredBy, grammar);
  return front === undefined || front.id === answeredBy.id || front.id === 'browser'
    ? who
    : grammar.behind(who, grammar.kinds.get(front.name) ?? front.name);
}

function requestOf({ method, url }: Failure): string {
  const parsed = parseUrl(url);
  const path = parsed?.pathname ?? url;
  const shown = path.length > LONGEST_PATH ? `${path.slice(0, LONGEST_PATH)}…` : path;
  return `\`${method} ${shown.replaceAll('`', '´')}\``;
}

/** The cause that a verdict names. */
export interface VerdictCause {
  readonly label: string;
  readonly certainty: Certainty;
  readonly basis: readonly Basis[];
}

/**
 * Says in one sentence who refused which request, with which code and why, with the request's own values.
 * @param code as lists show it: `404.13`, `ERR_CONNECTION_RESET`.
 * @param cause the most certain one, in the reader's language.
 */
export function verdictOf(
  failure: Failure,
  code: string,
  evidence: Evidence,
  cause: VerdictCause | undefined,
  language: Language,
): string {
  const grammar = GRAMMARS[language];
  const request = requestOf(failure);
  const said =
    failure.status === 0
      ? grammar.ended(grammar.browser, request, code)
      : grammar.answered(whoOf(evidence, grammar), request, code);
  if (cause === undefined) return `${said}${grammar.end}`;
  const values = cause.basis
    .filter(({ of }) => !SAID.has(of))
    .slice(0, MOST)
    .map((basis) => basisText(basis, language));
  const all = values.join(grammar.and);
  const seen = all.length <= LONGEST_SEEN ? all : (values.find(({ length }) => length <= LONGEST_SEEN) ?? '');
  return `${said}${grammar.because[cause.certainty](cause.label, seen)}${grammar.end}`;
}
