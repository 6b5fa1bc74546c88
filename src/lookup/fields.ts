import type { EntryId, Family, Group } from '../knowledge/entry';
import { codeIn, familyOf } from '../knowledge/entry-id';
import type { LocalEntry } from '../knowledge/local-entry';

/** An entry, or as much of one as there is to search. */
export type Searchable = Pick<LocalEntry, 'id' | 'title' | 'aliases'> &
  Partial<Pick<LocalEntry, 'meaning' | 'causes' | 'component' | 'legacy' | 'visibility' | 'group'>>;

/** Words of a title weigh more than those of a cause, and those more than the rest. */
export const BOOST = { title: 6, causes: 3, codes: 2, rest: 1 };
export type Field = keyof typeof BOOST;
export const FIELDS: readonly Field[] = ['title', 'causes', 'codes', 'rest'];

/** What else people call a family. */
const FAMILY_WORDS: Readonly<Partial<Record<Family, string>>> = {
  ancm: 'asp.net core module',
  asp: 'classic',
  aspnet: 'asp.net',
  httpsys: 'http.sys httperr',
  net: 'browser',
  win32: 'windows',
};

/** Whether a name is that of a field. */
export function isField(name: string): name is Field {
  return Object.hasOwn(BOOST, name);
}

/** What an entry says in a field. */
export function textOf(entry: Searchable, field: Field): string {
  const { id, aliases = [], title, meaning = '', causes = [], component = '' } = entry;
  switch (field) {
    case 'title':
      return title;
    case 'codes':
      // Names whole are found as codes.
      return [familyWords(id), codeIn(id), component, ...aliases].join('\n').replaceAll('_', ' ');
    case 'causes':
      return causes.map(({ label }) => label).join('\n');
    case 'rest':
      return [
        meaning,
        ...causes.flatMap(({ why, check, fix }) => [why, check, ...fix.flatMap(stepTexts)]),
      ].join('\n');
  }
}

/** `net` would be every browser's error to who looks for .NET. */
function familyWords(id: EntryId): string {
  const family = familyOf(id);
  const words = FAMILY_WORDS[family] ?? '';
  return family === 'net' ? words : `${family} ${words}`;
}

function stepTexts({
  text,
  command = '',
  config = '',
}: LocalEntry['causes'][number]['fix'][number]): readonly string[] {
  return [text, command, config];
}

/** A letter or two begin too much to look for them everywhere. */
export function fieldsFor(words: readonly string[]): readonly Field[] {
  const [word = ''] = words;
  if (words.length > 1 || !/^(?:.|[a-z]{2})$/u.test(word)) return FIELDS;
  return word.length > 1 ? ['title', 'causes', 'codes'] : ['title'];
}

/** Whose code it is: the family, and of `vendor/aws-alb-502` also `aws` and `alb`. */
export function kindsOf({ id }: Searchable): readonly string[] {
  const family = familyOf(id);
  return family === 'vendor'
    ? codeIn(id)
        .split('-')
        .filter((part) => !/\d/.test(part))
    : [family];
}

/** Parts of a browser that fail without anyone's fault, and seldom. */
const INWARD: ReadonlySet<Group> = new Set(['internal', 'cache']);

/** What is met more often comes first among equals: what much is known of, what clients see, and what is still sent. */
export function weightOf({
  causes = [],
  legacy = false,
  visibility = 'client',
  group = 'http',
}: Searchable): number {
  return (
    (1 + Math.min(causes.length, 3) * 0.1) *
    (legacy ? 0.5 : 1) *
    (visibility === 'log-only' ? 0.85 : 1) *
    (INWARD.has(group) ? 0.7 : 1)
  );
}
