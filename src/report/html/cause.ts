import { html, type Markup, prose } from '../markup';
import type { ReportCause, ReportFix } from '../report';
import type { Words } from '../words';
import { badge } from './summary';

function snippet(caption: string, text: string | undefined): Markup | false {
  return text !== undefined && html`<figure><figcaption>${caption}</figcaption><pre>${text}</pre></figure>`;
}

function fixStep({ text, command, config }: ReportFix, words: Words): Markup {
  return html`<li>${prose(text)}${snippet(words.command, command)}${snippet(words.config, config)}</li>`;
}

/** A cause: what, how sure, what speaks for it, how to tell it from others, what to do. */
export function cause({ certainty, label, why, check, fix, basis }: ReportCause, words: Words): Markup {
  return html`<article class="cause">
<p class="label">${prose(label)}${badge(certainty, words)}</p>
<p>${prose(why)}</p>
${basis.length > 0 && html`<p class="step">${words.seen}</p><p>${prose(basis.join(' · '))}</p>`}
${check !== '' && html`<p class="step">${words.howToTell}</p><p>${prose(check)}</p>`}
${
  fix.length > 0 &&
  html`<p class="step">${words.fix}</p><ol${fix.length === 1 && html` class="single"`}>${fix.map((step) => fixStep(step, words))}</ol>`
}
</article>
`;
}
