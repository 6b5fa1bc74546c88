import { sectionOn } from '../lists/iis-schema';
import type { ElementSchema } from '../lists/iis-schema/notation';
import { APPCMD_OBJECTS } from './appcmd-objects';
import {
  attributesOfItem,
  itemMistake,
  type Mistake,
  pathMistake,
  readPath,
  type Step,
  stepInto,
} from './config-path';
import { statement } from './split';

/** An argument: in quotes of either kind, or a bare word. */
const ARGUMENT = `("[^"]*"|'[^']*'|[^\\s'"-][^\\s'"]*)`;

/** What is wrong with the cmdlets of WebAdministration in a command: elements and attributes that don't exist. */
export function powerShellMistakes(command: string): readonly Mistake[] {
  return Array.from(
    command.matchAll(/\b(Get|Set|Add|Remove|Clear)-(WebConfiguration(?:Property)?|ItemProperty)\b/gi),
    ({ 0: { length }, 1: verb = '', 2: noun = '', index }) => {
      const text = statement(command.slice(index + length));
      return noun.toLowerCase() === 'itemproperty' ? driveMistake(verb, text) : filterMistake(verb, text);
    },
  ).flatMap((mistake) => mistake ?? []);
}

/** `-Filter` leads to an element, `-Name` from there to an attribute or a collection, `-Value @{…}` is an item. */
function filterMistake(verb: string, text: string): Mistake | undefined {
  const on = sectionOn(argument(text, 'Filter') ?? '');
  const name = readPath(nameOf(text));
  if (on === undefined || name === undefined) return undefined;
  const { schema, path } = on.section;
  return elementMistake(verb, schema, path, [...stepsOfFilter(schema, on.rest), ...name], text);
}

/** `IIS:\AppPools\x` and `IIS:\Sites\x` with a `-Name` from there. */
function driveMistake(verb: string, text: string): Mistake | undefined {
  const [, folder = ''] = /["']?IIS:\\(AppPools|Sites)\\/i.exec(text) ?? [];
  const name = nameOf(text);
  if (folder === '' || name === '' || /^(?:state|value)$/i.test(name)) return undefined;
  // A site of the drive has its root application's and root folder's attributes too.
  const kinds = folder.toLowerCase() === 'sites' ? ['site', 'app', 'vdir'] : ['apppool'];
  const steps = readPath(name);
  if (steps === undefined) return undefined;
  const mistakes = kinds.map((kind) => {
    const element = APPCMD_OBJECTS[kind]?.element;
    return element && elementMistake(verb, element, kind, steps, text);
  });
  return mistakes.includes(undefined) ? undefined : mistakes[0];
}

function elementMistake(
  verb: string,
  element: ElementSchema,
  place: string,
  steps: readonly Step[],
  text: string,
): Mistake | undefined {
  // -Value @{…} has the attributes of a new item; Set-… takes those of the element itself that way.
  const item = /-(?:Value|AtElement)\s+@\{([^}]*)\}/i.exec(text)?.[1];
  const sets = /^set/i.test(verb);
  const end = sets && steps.length > 0 && item === undefined && nameOf(text) !== '' ? 'attribute' : 'any';
  const mistake = pathMistake(element, place, steps, end);
  if (mistake !== undefined || item === undefined) return mistake;
  const collection = steps.reduce<ElementSchema | undefined>(
    (here, step) => here && stepInto(here, step),
    element,
  );
  const keys = Array.from(item.matchAll(/(?:^|;|\n)\s*["']?([\w-]+)["']?\s*=/g), ([, key = '']) => key);
  if (sets && keys.every((key) => collection?.attributes.includes(key))) return undefined;
  return collection && itemMistake(collection, place, keys);
}

/** `/site[@name='x']/limits` or `/add`: the steps of a filter inside a section. */
function stepsOfFilter(section: ElementSchema, rest: string): readonly Step[] {
  let here: ElementSchema | undefined = section;
  return Array.from(
    rest.matchAll(/\/([\w-]+)(?:\[((?:'[^']*'|"[^"]*"|[^\]'"])*)\])?/g),
    ([, name = '', item]) => {
      const isItem: boolean = item !== undefined || (here?.items?.names.includes(name) ?? false);
      const step: Step = isItem ? { item: attributesOfItem(item ?? '') } : { name };
      here = here && stepInto(here, step);
      return step;
    },
  );
}

function nameOf(text: string): string {
  const name = argument(text, 'Name') ?? '';
  return name === '.' || name.toLowerCase() === 'collection' ? '' : name;
}

function argument(text: string, name: string): string | undefined {
  const [, value] = new RegExp(`-${name}\\s+${ARGUMENT}`, 'i').exec(text) ?? [];
  return value?.replace(/^["']|["']$/g, '');
}
