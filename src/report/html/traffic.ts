import type { Exchange, Timings } from '../../failure/exchange';
import type { Header, Hop } from '../../failure/failure';
import { cut } from '../chunks';
import { html, type Markup } from '../markup';
import { readableDuration } from '../moment';
import type { Words } from '../words';

/** How much of a body is shown, in characters (UTF-16 code units). */
const PREVIEW = 8_192;

const PHASES = [
  'blocked',
  'dns',
  'connect',
  'ssl',
  'send',
  'wait',
  'receive',
] as const satisfies readonly (keyof Timings)[];

/** A part that is folded on the screen and unfolded on paper. */
function folded(title: string, note: string | number | undefined, content: Markup): Markup {
  return html`<details><summary>${title}${note !== undefined && html` <span class="muted">${note}</span>`}</summary>${content}</details>
`;
}

/** A table of headers; nothing when there are none. */
export function headers(title: string, all: readonly Header[]): Markup | false {
  if (all.length === 0) return false;
  const rows = all.map(
    ({ name, value }) =>
      html`<tr><th scope="row" class="mono">${name}</th><td class="mono">${value}</td></tr>`,
  );
  return folded(title, all.length, html`<table class="pairs"><tbody>${rows}</tbody></table>`);
}

/** The redirects that led to the failure; nothing when there were none. */
export function hops(all: readonly Hop[], words: Words): Markup | false {
  if (all.length === 0) return false;
  const steps = all.map(
    ({ status, url, location }) => html`<li class="mono">${status} ${url}<br>→ ${location}</li>`,
  );
  return folded(words.redirects, all.length, html`<ol>${steps}</ol>`);
}

/** The phases as bars, each as long as its part of the longest; nothing when none is known. */
export function timings(all: Timings | undefined, words: Words): Markup | false {
  const known = PHASES.flatMap((phase) => {
    const ms = all?.[phase];
    return ms !== undefined && Number.isFinite(ms) && ms >= 0 ? [{ phase, ms }] : [];
  });
  if (known.length === 0) return false;
  const longest = Math.max(...known.map(({ ms }) => ms), Number.MIN_VALUE);
  const rows = known.map(({ phase, ms }) => {
    const percent = ((ms / longest) * 100).toFixed(1);
    return html`<tr><th scope="row">${words.phase[phase]}</th><td><i style="width: ${percent}%"></i></td><td>${readableDuration(ms)}</td></tr>`;
  });
  return folded(words.timings, undefined, html`<table class="bars"><tbody>${rows}</tbody></table>`);
}

/** The body's beginning as text, and the end of a long one; nothing when the body is not known. */
export function body(
  { body: text, bodyTail, bodyLength }: Pick<Exchange, 'body' | 'bodyTail' | 'bodyLength'>,
  words: Words,
): Markup | false {
  if (text === undefined) return false;
  if (text === '') return folded(words.body, undefined, html`<p class="muted">${words.bodyEmpty}</p>`);
  const shown = cut(text, PREVIEW);
  const tail = bodyTail?.slice(-PREVIEW);
  const whole = bodyLength ?? text.length;
  const note = shown.length === whole ? undefined : words.bodyCut(shown.length, whole);
  return folded(words.body, note, html`<pre>${shown}</pre>${tail !== undefined && html`<pre>${tail}</pre>`}`);
}
