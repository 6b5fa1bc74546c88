import type { Answerer, Evidence } from '../../evidence/finding';
import type { Words } from '../../i18n/words';

/** A layer in one word or two: `IIS 10.0`. */
export function answererName({ id, name, version }: Answerer, words: Words): string {
  if (id === 'browser') return words.browser;
  return version === undefined ? name : `${name} ${version}`;
}

/** Who answered; undefined when nothing tells. */
export function answererText({ answeredBy }: Evidence, words: Words): string | undefined {
  return answeredBy && answererName(answeredBy, words);
}

/** The layers that the response passed, the one nearest the browser first: `Cloudflare → IIS 10.0`. */
export function chainText({ chain }: Evidence, words: Words): string {
  return chain.map((layer) => answererName(layer, words)).join(' → ');
}
