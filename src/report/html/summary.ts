import type { Answerer, Certainty } from '../../evidence/finding';
import { parseUrl } from '../../failure/failure';
import { cut } from '../chunks';
import { html, type Markup, prose } from '../markup';
import { readableMoment } from '../moment';
import type { ReportItem } from '../report';
import type { Words } from '../words';

/** The longest path that stands in the table; the failure's section has the whole URL. */
const LONGEST_PATH = 120;

/** The class that colours a failure by who failed: server, client, network. */
export function tone({ exchange }: ReportItem): string {
  const { status } = exchange.failure;
  if (status === 0) return 'network';
  return status >= 500 ? 'server' : 'client';
}

/** The three certainties look different: filled, outlined, dashed. */
export function badge(certainty: Certainty, words: Words): Markup {
  return html`<span class="badge ${certainty}" title="${words.certaintyHint[certainty]}">${words.certainty[certainty]}</span>`;
}

/** A layer by its product's name and version. */
export function nameOf({ name, version }: Answerer): string {
  return version === undefined ? name : `${name} ${version}`;
}

/** Who answered, with its version; undefined when nothing tells. */
export function answererName({ evidence }: ReportItem): string | undefined {
  return evidence.answeredBy && nameOf(evidence.answeredBy);
}

/** An error's name, which may be longer than its column, with places to break a line. */
function breakable(code: string): Markup {
  return html`${code.split(/(?<=_)/).map((part, i) => (i === 0 ? part : html`<wbr>${part}`))}`;
}

/** A failure's row in the summary, with a link to its section. */
export function summaryRow(item: ReportItem, position: number, words: Words): Markup {
  const { failure } = item.exchange;
  const url = parseUrl(failure.url);
  const path = url === undefined ? failure.url : url.pathname + url.search;
  const shown = cut(path, LONGEST_PATH);
  const [first] = item.causes;
  return html`<tr class="${tone(item)}"><td class="code"><a href="#f${position}">${breakable(item.code)}</a></td><td class="mono">${failure.method} ${shown}${shown !== path && '…'}<small>${url?.host}</small></td><td>${prose(first?.label ?? item.title)}<small>${first && badge(first.certainty, words)}</small></td><td class="answerer">${answererName(item) ?? html`<span class="muted">${words.unknown}</span>`}</td><td class="time">${readableMoment(failure.endedAt).slice(11, 19)}<small>${readableMoment(failure.endedAt).slice(0, 10)}</small></td></tr>
`;
}
