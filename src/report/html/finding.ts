import { namedFacts, statedCode } from '../../diagnosis/fact-names';
import { type Finding, type Quote, quotesIn } from '../../evidence/finding';
import type { Language } from '../../knowledge/entry';
import { html, type Markup } from '../markup';
import type { Words } from '../words';
import { facts } from './facts';
import { badge, nameOf } from './summary';

const whereOf = ({ where, name }: Quote, words: Words): string =>
  name === undefined ? words.where[where] : `${words.where[where]} ${name}`;

/** A finding: where it was read, the words that it was read from, and what they say. */
export function finding(each: Finding, words: Words, language: Language): Markup {
  const { quote, answeredBy } = each;
  return html`<div class="finding">
<p class="where">${whereOf(quote, words)} ${badge(each.certainty, words)}</p>
${quotesIn(each).map(({ text }) => html`<blockquote class="mono"><mark>${text}</mark></blockquote>`)}
${facts([
  [words.answeredBy, answeredBy && nameOf(answeredBy)],
  [words.code, statedCode(each)],
  ...namedFacts(each, language).map(({ name, value }) => [name, value] as const),
])}
</div>
`;
}
