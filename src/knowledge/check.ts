import { type Entry, LANGUAGES, type Language, type Text } from './entry';
import type { EntryModule } from './schema';

/** One thing wrong with an entry. */
export interface Problem {
  /** Where in the entry: `causes[0].fix[1].zh-TW`. */
  readonly place: string;
  /** What was found and what was expected. */
  readonly message: string;
  /** How to mend it. */
  readonly tip: string;
}

/** All entries, for checks that look beyond their own. */
export interface Library {
  readonly entries: readonly Entry[];
  readonly ids: ReadonlySet<string>;
  moduleOf(entry: Entry): EntryModule | undefined;
}

/** Looks for one kind of mistake in an entry. One file each in `checks/`, registered by being there. */
export interface Check {
  /** The file's name without its ending. */
  readonly name: string;
  /** What must hold, one sentence. */
  readonly description: string;
  check(entry: Entry, library: Library): readonly Problem[];
}

/** Types a check. */
export function defineCheck(check: Check): Check {
  return check;
}

/** Makes the library of the entries of these files. */
export function createLibrary(modules: readonly EntryModule[]): Library {
  const origins = new Map<Entry, EntryModule>();
  for (const module of modules) for (const entry of module.entries) origins.set(entry, module);
  const entries = [...origins.keys()];
  return {
    entries,
    ids: new Set(entries.map((entry) => entry.id)),
    moduleOf: (entry) => origins.get(entry),
  };
}

/** A text of an entry and its place, without the language: `causes[0].why`. */
export interface PlacedText {
  readonly place: string;
  readonly text: Text;
}

/** Every text of an entry. */
export function textsOf(entry: Entry): readonly PlacedText[] {
  return [
    { place: 'title', text: entry.title },
    { place: 'meaning', text: entry.meaning },
    ...entry.causes.flatMap((cause, at) => [
      { place: `causes[${at}].label`, text: cause.label },
      { place: `causes[${at}].why`, text: cause.why },
      { place: `causes[${at}].check`, text: cause.check },
      ...cause.fix.map((fix, step) => ({ place: `causes[${at}].fix[${step}]`, text: fix })),
    ]),
  ];
}

/** One language's string of an entry and its place: `causes[0].why.zh-TW`. */
export interface PlacedString {
  readonly place: string;
  readonly string: string;
}

/** Every text of an entry in one language, or in all of them. */
export function stringsOf(entry: Entry, language?: Language): readonly PlacedString[] {
  const languages = language === undefined ? LANGUAGES : [language];
  return textsOf(entry).flatMap(({ place, text }) =>
    languages.map((each) => ({ place: `${place}.${each}`, string: text[each] })),
  );
}

/** Every command, or every piece of configuration, of an entry. */
export function codeOfFixes(entry: Entry, kind: 'command' | 'config'): readonly PlacedString[] {
  return entry.causes.flatMap((cause, at) =>
    cause.fix.flatMap((fix, step) => {
      const string = fix[kind];
      return string === undefined ? [] : [{ place: `causes[${at}].fix[${step}].${kind}`, string }];
    }),
  );
}

/** A text with its `code` blanked: each span in backticks becomes a single backtick. */
export function withoutCode(string: string): string {
  return string.replace(/`[^`]*`/g, '`');
}
