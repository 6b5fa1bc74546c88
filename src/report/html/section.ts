import { html, type Markup, prose } from '../markup';
import { readableDuration, readableMoment } from '../moment';
import type { ReportCause, ReportItem } from '../report';
import type { Words } from '../words';
import { cause } from './cause';
import { factsInColumns } from './facts';
import { finding } from './finding';
import { answererName, badge, tone } from './summary';
import { body, headers, hops, timings } from './traffic';

function requestFacts(item: ReportItem, words: Words): Markup | false {
  const { failure, protocol, duration, requestBodySize, mimeType } = item.exchange;
  return factsInColumns([
    [words.answeredBy, answererName(item)],
    [words.statusLine, failure.statusLine],
    [words.error, failure.error],
    [words.time, readableMoment(failure.endedAt)],
    [words.duration, duration !== undefined && readableDuration(duration)],
    [words.type, failure.type],
    [words.initiator, failure.initiator],
    [words.address, failure.ip],
    [words.protocol, protocol],
    [words.mimeType, mimeType],
    [words.requestSize, requestBodySize !== undefined && words.bytes(requestBodySize)],
    [words.fromCache, failure.fromCache && words.yes],
    [words.prerender, failure.prerender && words.yes],
  ]);
}

function causesTitle(causes: readonly ReportCause[], words: Words): string {
  const isCertain = causes.length === 1 && causes[0]?.certainty === 'confirmed';
  return isCertain ? words.theCause : words.causes(causes.length);
}

/** All that is said about one failure. */
export function section(item: ReportItem, position: number, words: Words): Markup {
  const { exchange, evidence, causes } = item;
  const { failure, requestHeaders } = exchange;
  return html`<section class="failure ${tone(item)}" id="f${position}">
<h2><span class="code">${item.code}</span><span>${prose(item.title)}</span>${badge(item.diagnosis.certainty, words)}</h2>
<p class="url mono"><b>${failure.method}</b> ${failure.url}</p>
${item.meaning !== '' && html`<p class="meaning">${prose(item.meaning)}</p>`}
${causes.length > 0 && html`<h3>${causesTitle(causes, words)}</h3>`}
${causes.map((each) => cause(each, words))}
${evidence.findings.length > 0 && html`<h3>${words.evidence}</h3>`}
${evidence.findings.map((each) => finding(each, words))}
<h3>${words.details}</h3>
${requestFacts(item, words)}
${hops(failure.hops, words)}
${requestHeaders !== undefined && headers(words.requestHeaders, requestHeaders)}
${headers(words.responseHeaders, failure.responseHeaders)}
${timings(exchange.timings, words)}
${body(exchange.body, words)}
<p class="back"><a href="#summary">↑ ${words.backToTop}</a></p>
</section>
`;
}
