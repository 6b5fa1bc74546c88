import type { ElementSchema } from './notation';

/** The names most like a wrong one, the most alike first. */
export function nearest(names: readonly string[], wrong: string, count = 5): readonly string[] {
  const distances = new Map(names.map((name) => [name, distance(name.toLowerCase(), wrong.toLowerCase())]));
  return [...distances]
    .sort(([, a], [, b]) => a - b)
    .slice(0, count)
    .map(([name]) => name);
}

/** Where a name stands below an element, as attribute or child, in the notation of appcmd. */
export function pathsTo(
  schema: ElementSchema,
  name: string,
  before: readonly string[] = [],
): readonly string[] {
  const wanted = name.toLowerCase();
  const here = [...schema.attributes, ...Object.keys(schema.children)]
    .filter((each) => each.toLowerCase() === wanted)
    .map((each) => [...before, each].join('.'));
  return [
    ...here,
    ...Object.entries(schema.children).flatMap(([child, inner]) => pathsTo(inner, name, [...before, child])),
    ...(schema.items === undefined ? [] : pathsTo(schema.items.element, name, [...before, '[…]'])),
  ];
}

/** The distance of Levenshtein: how many letters to change, to add or to leave out. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
