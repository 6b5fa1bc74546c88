import type { Place } from '../../../evidence/places';
import { lowerBound } from '../../sorted-numbers';

/** What the reader sees of a part of the page, as one text. */
export interface ShownText {
  readonly text: string;
  /** The part of the page in which a piece of the text stands. */
  rangeOf(place: Place): Range;
}

/** Controls and their names: no text of what was captured. */
const SKIPPED = 'button, svg, .visually-hidden, .body-bar';

/** Elements that begin a line: no match goes over their borders. */
const BLOCKS = new Set(
  [
    'ADDRESS',
    'ARTICLE',
    'BLOCKQUOTE',
    'DD',
    'DETAILS',
    'DIV',
    'DL',
    'DT',
    'H1',
    'H2',
    'H3',
    'H4',
    'LI',
    'OL',
  ].concat(['P', 'PRE', 'SECTION', 'SUMMARY', 'TABLE', 'TD', 'TH', 'TR', 'UL']),
);

function acceptNode(node: Node): number {
  return node instanceof Element && node.matches(SKIPPED)
    ? NodeFilter.FILTER_REJECT
    : NodeFilter.FILTER_ACCEPT;
}

/** Reads the text of an element; the page is left as it is. */
export function shownText(root: Node): ShownText {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, acceptNode);
  const nodes: Text[] = [];
  /** Where each node's text begins. */
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  const add = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) {
      nodes.push(node);
      starts.push(length);
      add(node.data);
    } else if (BLOCKS.has(node.nodeName)) add('\n');
  }

  /** The node in which an offset lies, or ends. */
  function pointAt(offset: number, isEnd: boolean): { readonly node: Node; readonly at: number } {
    const nth = lowerBound(starts, isEnd ? offset : offset + 1) - 1;
    const node = nodes[nth];
    if (node === undefined) return { node: root, at: 0 };
    return { node, at: Math.min(node.length, offset - (starts[nth] ?? 0)) };
  }

  return {
    text: parts.join(''),
    rangeOf({ from, to }) {
      const range = new Range();
      const [start, end] = [pointAt(from, false), pointAt(to, true)];
      range.setStart(start.node, start.at);
      range.setEnd(end.node, end.at);
      return range;
    },
  };
}
