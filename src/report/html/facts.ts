import { type Fragment, html, type Markup } from '../markup';

/** A name and what is known under it; nothing known is `undefined`, `false` or empty. */
type Fact = readonly [name: string, value: Fragment];

/** A list of names and values, without those that are not known. */
export function facts(all: readonly Fact[]): Markup | false {
  return list(all, 'facts');
}

/** The same in two columns where there is room: for many short values. */
export function factsInColumns(all: readonly Fact[]): Markup | false {
  return list(all, 'facts columns');
}

function list(all: readonly Fact[], look: string): Markup | false {
  const known = all.filter(([, value]) => value !== undefined && value !== false && value !== '');
  if (known.length === 0) return false;
  return html`<dl class="${look}">${known.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}
