import { nearest, pathsTo } from '../lists/iis-schema/nearest';
import type { ElementSchema } from '../lists/iis-schema/notation';

/** What is wrong with a command, and how to mend it. */
export interface Mistake {
  readonly message: string;
  readonly tip: string;
}

/** A step into configuration: to a child or attribute of this name, or to an item with these attributes. */
export type Step = { readonly name: string } | { readonly item: readonly string[] };

/** What a path has to end at; `any` is an attribute, an element or an item. */
export type PathEnd = 'attribute' | 'item' | 'any';

/**
 * Reads a path of appcmd, such as `[name='x'].limits.maxConnections`.
 * Returns its steps; undefined when it is none.
 */
export function readPath(path: string): readonly Step[] | undefined {
  const steps: Step[] = [];
  const pattern = /(?:^|\.|(?=\[))(?:\[((?:'[^']*'|[^\]'])*)\]|([\w-]+))/y;
  while (pattern.lastIndex < path.length) {
    const match = pattern.exec(path);
    if (match === null) return undefined;
    const [, item, name] = match;
    steps.push(item === undefined ? { name: name ?? '' } : { item: attributesOfItem(item) });
  }
  return steps;
}

/** `name='x',path='*'` names two attributes, `@start` none. */
export function attributesOfItem(item: string): readonly string[] {
  return Array.from(item.matchAll(/([\w-]+)\s*=\s*(?:'[^']*'|"[^"]*"|[^,'"]*)/g), ([, name = '']) => name);
}

/**
 * Follows steps from an element of this name.
 * Returns the first that leads nowhere, or that the path ends at another thing than wanted.
 */
export function pathMistake(
  start: ElementSchema,
  startName: string,
  steps: readonly Step[],
  end: PathEnd,
): Mistake | undefined {
  let here = start;
  let place = startName;
  for (const [at, step] of steps.entries()) {
    if (here.open) return undefined;
    const last = at === steps.length - 1;
    const next = stepInto(here, step);
    const missing = next === undefined || 'item' in step;
    const mistake = missing ? stepMistake(here, place, step, last, end) : undefined;
    if (mistake !== undefined || next === undefined) return mistake;
    here = next;
    place = 'item' in step ? `an item of ${place}` : `${place}/${step.name}`;
    if (last && end !== 'any' && (end === 'attribute' || !('item' in step))) {
      return { message: `ends at ${place}, which is no ${end}`, tip: has(here) };
    }
  }
  return undefined;
}

/** The element that a step leads to; undefined for an attribute, and where there is none. */
export function stepInto(here: ElementSchema, step: Step): ElementSchema | undefined {
  if ('item' in step) return here.items?.element;
  const child = find(Object.keys(here.children), step.name);
  return child === undefined ? undefined : here.children[child];
}

function stepMistake(
  here: ElementSchema,
  place: string,
  step: Step,
  last: boolean,
  end: PathEnd,
): Mistake | undefined {
  if ('item' in step) return itemMistake(here, place, step.item);
  return last
    ? attributeMistake(here, place, step.name, end)
    : unknown(here, place, step.name, Object.keys(here.children), 'child element');
}

/** Whether a collection has no items, or its items none of these attributes. */
export function itemMistake(
  here: ElementSchema,
  place: string,
  attributes: readonly string[],
): Mistake | undefined {
  if (here.open) return undefined;
  const { items } = here;
  if (items === undefined) return { message: `${place} is no collection`, tip: has(here) };
  if (items.element.open) return undefined;
  const wrong = attributes.find((attribute) => find(items.element.attributes, attribute) === undefined);
  return wrong === undefined
    ? undefined
    : unknown(items.element, `an item of ${place}`, wrong, items.element.attributes, 'attribute');
}

function attributeMistake(
  here: ElementSchema,
  place: string,
  name: string,
  end: PathEnd,
): Mistake | undefined {
  if (find(here.attributes, name) === undefined) {
    return unknown(here, place, name, [...here.attributes, ...Object.keys(here.children)], 'attribute');
  }
  return end === 'item'
    ? { message: `ends at the attribute ${name} of ${place}, no item`, tip: has(here) }
    : undefined;
}

function unknown(
  here: ElementSchema,
  place: string,
  wrong: string,
  names: readonly string[],
  kind: string,
): Mistake {
  const elsewhere = pathsTo(here, wrong);
  const tip =
    elsewhere.length > 0
      ? `It is deeper: ${elsewhere.slice(0, 3).join(', ')}`
      : `It has ${nearest(names, wrong).join(', ') || 'none'}`;
  return { message: `${place} has no ${kind} ${wrong}`, tip };
}

function has({ attributes, children }: ElementSchema): string {
  return `It has ${[...attributes, ...Object.keys(children)].slice(0, 8).join(', ') || 'items alone'}`;
}

function find(names: readonly string[], wanted: string): string | undefined {
  return names.find((name) => name.toLowerCase() === wanted.toLowerCase());
}
