import { html, type Markup, prose } from '../markup';
import { readableMoment } from '../moment';
import type { ReportProblem } from '../problems';
import type { Words } from '../words';
import { cause } from './cause';
import { tone } from './summary';

/** Most failures of one problem that are linked by number; the summary below has all. */
const MOST_LINKS = 40;

/** A root cause with its fix, told once for all failures that share it. */
export function problem(
  { items, first: item, since, burst, cause: root }: ReportProblem,
  words: Words,
): Markup {
  const [lead] = item.causes;
  const times = words.times(items.length, readableMoment(since).slice(11, 19), burst);
  const links = items
    .slice(0, MOST_LINKS)
    .map(({ position }) => html`<a href="#f${position}">${position}</a> `);
  return html`<article class="problem ${tone(item)}">
<h3><span class="code">${item.code}</span> ${prose(lead?.label ?? item.title)} <span class="muted">${times}</span></h3>
<p>${prose(item.verdict)}</p>
${root && lead && cause(lead, words)}
<p class="links muted">${words.failuresAt} ${links}${items.length > MOST_LINKS && '…'}</p>
</article>
`;
}
