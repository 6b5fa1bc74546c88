import { type Section, sectionsNamed } from '../lists/iis-schema';
import { nearest } from '../lists/iis-schema/nearest';
import type { ElementSchema } from '../lists/iis-schema/notation';
import { APPCMD_OBJECTS, type AppcmdObject } from './appcmd-objects';
import { type Mistake, type PathEnd, pathMistake, readPath } from './config-path';
import { words } from './split';

/** One parameter: `/+files.[value='x']` adds, `/-` takes out or puts back, `/~` empties. */
interface Parameter {
  readonly word: string;
  readonly change: string;
  readonly path: string;
  readonly value: string | undefined;
}

/** What is wrong with the calls of appcmd in a command: verbs, objects, elements and attributes that don't exist. */
export function appcmdMistakes(command: string): readonly Mistake[] {
  return Array.from(command.matchAll(/\bappcmd(?:\.exe)?"?(?=\s+[^\s|&])/gi), ({ 0: { length }, index }) =>
    words(command.slice(index + length)),
  ).flatMap(([verb = '', object = '', ...rest]) => callMistakes(verb, object, rest));
}

function callMistakes(verb: string, object: string, rest: readonly string[]): readonly Mistake[] {
  if (verb.startsWith('/') || object.startsWith('/')) return [];
  const name = object.toLowerCase().replace(/s$/, '');
  const known = APPCMD_OBJECTS[name];
  if (known === undefined) {
    const tip = `Its objects are ${Object.keys(APPCMD_OBJECTS).join(', ')}`;
    return [{ message: `appcmd ${verb} ${object}: ${object || 'nothing'} is no object of appcmd`, tip }];
  }
  if (!known.verbs.includes(verb.toLowerCase())) {
    return [{ message: `appcmd can't ${verb} ${object}`, tip: `It can ${known.verbs.join(', ')}` }];
  }
  const stray = rest.filter((word) => !/^[/-]|…/.test(word))[1];
  if (stray !== undefined) {
    return [
      {
        message: `appcmd takes "${stray}" for no parameter`,
        tip: 'Start each with / or -, and quote spaces',
      },
    ];
  }
  const parameters = rest.flatMap((word) => readParameter(word) ?? []);
  return name === 'config'
    ? configMistakes(verb.toLowerCase(), known, parameters)
    : parameters.flatMap((each) => parameterMistake(verb.toLowerCase(), name, known, each) ?? []);
}

function readParameter(word: string): Parameter | undefined {
  const [, change = '', path, value] = /^[/-]([+~-]?)((?:'[^']*'|[^:'])+)(?::(.*))?$/s.exec(word) ?? [];
  return path === undefined || word.includes('…') ? undefined : { word, change, path, value };
}

/** Whether this verb takes a parameter that is no attribute. */
function takes({ parameters }: AppcmdObject, verb: string, path: string): boolean {
  const name = path.toLowerCase();
  return parameters.includes(name) || parameters.includes(`${verb}:${name}`);
}

/** The section may be a bare name of several: the one that the parameters fit best counts. */
function configMistakes(
  verb: string,
  object: AppcmdObject,
  parameters: readonly Parameter[],
): readonly Mistake[] {
  const rest = parameters.filter(({ path }) => !takes(object, verb, path));
  const named = parameters.find(({ path }) => path.toLowerCase() === 'section')?.value ?? '';
  const all = sectionsNamed(named).map((section) =>
    rest.flatMap((each) => changeMistake(verb, section, each) ?? []),
  );
  return all.sort((a, b) => a.length - b.length)[0] ?? [];
}

function changeMistake(verb: string, { path, schema }: Section, parameter: Parameter): Mistake | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return elementMistake(schema, name, parameter, verb === 'set' ? endOf(parameter) : 'any');
}

function parameterMistake(
  verb: string,
  name: string,
  object: AppcmdObject,
  parameter: Parameter,
): Mistake | undefined {
  const { element } = object;
  if (parameter.path.toLowerCase() === 'text') return textMistake(name, element, parameter.value);
  if (takes(object, verb, parameter.path)) return undefined;
  if (element !== undefined) {
    return elementMistake(element, name, parameter, verb === 'list' ? 'any' : endOf(parameter));
  }
  const tip = `It takes ${nearest(object.parameters, parameter.path).join(', ')}`;
  return { message: `${parameter.word}: appcmd ${verb} ${name} takes no ${parameter.path}`, tip };
}

/** `/text:processModel.userName` shows one attribute of each object. */
function textMistake(name: string, element: ElementSchema | undefined, value = '*'): Mistake | undefined {
  if (element === undefined || value === '*' || /^\w+\.name$/i.test(value)) return undefined;
  return elementMistake(
    element,
    name,
    { word: `/text:${value}`, change: '', path: value, value: undefined },
    'any',
  );
}

function endOf({ change }: Parameter): PathEnd {
  if (change === '+') return 'item';
  return change === '' ? 'attribute' : 'any';
}

function elementMistake(
  element: ElementSchema,
  name: string,
  { word, path, value }: Parameter,
  end: PathEnd,
): Mistake | undefined {
  const steps = readPath(path);
  if (steps === undefined)
    return { message: `${word} is no path of appcmd`, tip: 'Write element.attribute:value' };
  const mistake = pathMistake(element, name, steps, end);
  if (mistake !== undefined) return { message: `${word}: ${mistake.message}`, tip: mistake.tip };
  return end === 'attribute' && value === undefined
    ? { message: `${word} gives no value`, tip: 'Write attribute:value' }
    : undefined;
}
