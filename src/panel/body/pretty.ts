import beautify from 'js-beautify';
import { isSameInk } from './ink';
import { DEEPEST, prettyJson } from './json';
import type { Syntax } from './syntax';

/** The longest pretty form, in UTF-16 units: indentation of hostile nesting grows with its square. */
const LONGEST = 1024 * 1024;

const COMMON = { indent_size: 2, max_preserve_newlines: 1, wrap_line_length: 0 };
/** In XML a name says nothing: no element is inline, empty or to be left alone. */
const XML = { inline: [], unformatted: [], content_unformatted: [], void_elements: [], extra_liners: [] };

/** Elements without an end tag, and those where it is often left out. https://html.spec.whatwg.org/multipage/syntax.html#void-elements */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|td|th|tr|dt|dd)$/i;
const TAG = /<(\/?)([a-z][\w:.-]{0,60})[^<>]{0,2000}?(\/?)>/gi;
const BRACKET = /[([{]|[)\]}]/g;

/** How deeply a text nests, roughly: enough to know what would be indented out of all proportion. */
function depthOf(text: string, syntax: Syntax): number {
  let [depth, deepest] = [0, 0];
  const step = (by: number) => {
    depth = Math.max(0, depth + by);
    deepest = Math.max(deepest, depth);
  };
  if (syntax === 'html' || syntax === 'xml') {
    for (const [, close, name = '', selfClosing] of text.matchAll(TAG)) {
      if (selfClosing || (syntax === 'html' && VOID.test(name))) continue;
      step(close ? -1 : 1);
    }
  } else for (const [bracket] of text.matchAll(BRACKET)) step('([{'.includes(bracket) ? 1 : -1);
  return deepest;
}

function beautified(text: string, syntax: Syntax): string | undefined {
  if (depthOf(text, syntax) > DEEPEST) return undefined;
  if (syntax === 'html') return beautify.html(text, { ...COMMON, extra_liners: [] });
  if (syntax === 'xml') return beautify.html(text, { ...COMMON, ...XML });
  if (syntax === 'css') return beautify.css(text, COMMON);
  if (syntax === 'javascript') return beautify.js(text, COMMON);
  return undefined;
}

/**
 * A text with line breaks and indentation that show its structure. Nothing but white space changes: where a formatter
 * would add or drop a character, as some do with broken markup, there is no pretty form.
 * @param isWhole false for the beginning of a text.
 * @returns undefined for plain text, and for what cannot be read; never throws.
 */
export function prettyPrint(text: string, syntax: Syntax, isWhole: boolean): string | undefined {
  try {
    const pretty = syntax === 'json' ? prettyJson(text, isWhole) : beautified(text, syntax);
    if (pretty === undefined || pretty.length > LONGEST || !isSameInk(text, pretty)) return undefined;
    return pretty;
  } catch {
    // Formatters written with recursion run out of stack on hostile nesting.
    return undefined;
  }
}
