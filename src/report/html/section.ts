import type { Language } from '../../knowledge/entry';
import { html, type Markup, prose } from '../markup';
import { readableDuration, readableMoment } from '../moment';
import type { ReportCause, ReportItem } from '../report';
import type { Words } from '../words';
import { cause } from './cause';
import { facts, factsInColumns } from './facts';
import { finding } from './finding';
import { answererName, badge, nameOf, tone } from './summary';
import { body, headers, hops, timings } from './traffic';

function requestFacts(item: ReportItem, chain: string, words: Words): Markup | false {
  const { evidence, exchange } = item;
  const { failure, protocol, duration, requestBodySize, mimeType } = exchange;
  return factsInColumns([
    [words.answeredBy, evidence.chain.length > 1 ? chain : answererName(item)],
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

/** Where a failure's fix is told. */
export interface Context {
  readonly words: Words;
  readonly language: Language;
  /** The failure that shares its root cause and tells the fix, by its position; absent where this one does. */
  readonly toldAt?: number | undefined;
}

/** All that is said about one failure. */
export function section(item: ReportItem, position: number, { words, language, toldAt }: Context): Markup {
  const { exchange, evidence, causes } = item;
  const { failure, requestHeaders } = exchange;
  const chain = evidence.chain.map(nameOf).join(' → ');
  return html`<section class="failure ${tone(item)}" id="f${position}">
<h2><span class="code">${item.code}</span><span>${prose(item.title)}</span>${badge(item.diagnosis.certainty, words)}</h2>
<p class="url mono"><b>${failure.method}</b> ${failure.url}</p>
<p class="verdict">${prose(item.verdict)}</p>
${item.noise && html`<p class="notice">${words.noise[item.noise]}</p>`}
${item.meaning !== '' && html`<p class="meaning">${prose(item.meaning)}</p>`}
${toldAt !== undefined && html`<p>${words.sameCause} <a href="#f${toldAt}">${toldAt}</a></p>`}
${toldAt === undefined && causes.length > 0 && html`<h3>${causesTitle(causes, words)}</h3>`}
${toldAt === undefined && causes.map((each) => cause(each, words))}
${evidence.findings.length > 0 && html`<h3>${words.evidence}</h3>`}
${evidence.findings.map((each) => finding(each, words, language))}
${evidence.ids.length > 0 && html`<h3>${words.forSupport}</h3>`}
${facts(evidence.ids.map(({ name, value }) => [name, value]))}
<h3>${words.details}</h3>
${requestFacts(item, chain, words)}
${hops(failure.hops, words)}
${requestHeaders !== undefined && headers(words.requestHeaders, requestHeaders)}
${headers(words.responseHeaders, failure.responseHeaders)}
${timings(exchange.timings, words)}
${body(exchange, words)}
<p class="back"><a href="#summary">↑ ${words.backToTop}</a></p>
</section>
`;
}
