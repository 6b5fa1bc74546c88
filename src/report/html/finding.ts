import type { Finding } from '../../evidence/finding';
import { html, type Markup } from '../markup';
import type { Words } from '../words';
import { facts } from './facts';
import { badge } from './summary';

function code({ status, substatus }: Finding): string | undefined {
  if (status === undefined) return undefined;
  return substatus === undefined ? String(status) : `${status}.${substatus}`;
}

/** A finding: where it was read, the words that it was read from, and what they say. */
export function finding(each: Finding, words: Words): Markup {
  const { quote, answeredBy } = each;
  const where =
    quote.name === undefined ? words.where[quote.where] : `${words.where[quote.where]} ${quote.name}`;
  return html`<div class="finding">
<p class="where">${where} ${badge(each.certainty, words)}</p>
<blockquote class="mono">${quote.text}</blockquote>
${facts([
  [
    words.answeredBy,
    answeredBy && [answeredBy.name, answeredBy.version !== undefined && ` ${answeredBy.version}`],
  ],
  [words.code, code(each)],
  ['HRESULT', each.hresult],
  [words.module, each.module],
  [words.notification, each.notification],
  [words.handler, each.handler],
  [words.physicalPath, each.physicalPath],
  [words.configFile, each.configFile],
  [words.configError, each.configError],
  [words.exception, each.exception],
  [words.message, each.message],
])}
</div>
`;
}
