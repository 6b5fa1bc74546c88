import css from 'highlight.js/lib/languages/css';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import xml from 'highlight.js/lib/languages/xml';
import { createLowlight } from 'lowlight';
import type { Syntax } from './syntax';
import { KINDS, type Kind, NO_TOKENS, type Tokens } from './tokens';

const lowlight = createLowlight({ css, javascript, json, xml });

type Node = ReturnType<typeof lowlight.highlight>['children'][number];

const GRAMMARS: Readonly<Record<Exclude<Syntax, 'text'>, string>> = {
  json: 'json',
  html: 'xml',
  xml: 'xml',
  css: 'css',
  javascript: 'javascript',
};

/** What the grammars' names for pieces mean here. https://highlightjs.readthedocs.io/en/stable/css-classes-reference.html */
const KIND_OF: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['keyword', 'keyword'],
  ['built_in', 'keyword'],
  ['literal', 'keyword'],
  ['number', 'number'],
  ['symbol', 'number'],
  ['string', 'string'],
  ['regexp', 'string'],
  ['comment', 'comment'],
  ['meta', 'comment'],
  ['tag', 'tag'],
  ['name', 'tag'],
  ['selector-tag', 'tag'],
  ['attr', 'attribute'],
  ['attribute', 'attribute'],
  ['property', 'attribute'],
  ['title', 'definition'],
  ['type', 'definition'],
  ['selector-class', 'definition'],
  ['selector-id', 'definition'],
  ['selector-attr', 'definition'],
  ['selector-pseudo', 'definition'],
]);

/** The kind that a node's class names stand for; that of what it stands in where they stand for none. */
function kindOf(node: Node, outer: Kind): Kind {
  const names = node.type === 'element' ? node.properties['className'] : undefined;
  const name = Array.isArray(names) ? String(names[0]).replace(/^hljs-/, '') : '';
  return KIND_OF.get(name) ?? outer;
}

/** The pieces of a highlighted tree, neighbours of the same kind as one. */
function flattened(nodes: readonly Node[]): Tokens {
  const ends: number[] = [];
  const kinds: number[] = [];
  let end = 0;
  function visit(node: Node, outer: Kind): void {
    const kind = kindOf(node, outer);
    if (node.type === 'element') {
      for (const child of node.children) visit(child, kind);
      return;
    }
    if (node.type !== 'text') return;
    end += node.value.length;
    const number = KINDS.indexOf(kind);
    if (kinds.at(-1) === number) ends[ends.length - 1] = end;
    else {
      ends.push(end);
      kinds.push(number);
    }
  }
  for (const node of nodes) visit(node, 'plain');
  return { ends: Uint32Array.from(ends), kinds: Uint8Array.from(kinds) };
}

/** Finds the pieces of a text that have colours. Never throws: what a grammar cannot read has none. */
export function highlight(text: string, syntax: Syntax): Tokens {
  if (syntax === 'text') return NO_TOKENS;
  try {
    const tokens = flattened(lowlight.highlight(GRAMMARS[syntax], text).children);
    return (tokens.ends.at(-1) ?? 0) === text.length ? tokens : NO_TOKENS;
  } catch {
    // Hostile nesting takes more stack than there is.
    return NO_TOKENS;
  }
}
