import type { EntryId, Family } from './entry';
import { familyOf, parseEntryId } from './entry-id';

/** A file to write. */
export interface Scaffold {
  readonly id: EntryId;
  /** Within the `entries` folder. */
  readonly file: string;
  readonly source: string;
}

/** What the beginning of an entry says of its visibility, until its author knows better. */
const VISIBILITY: Readonly<Partial<Record<Family, string>>> = {
  iis: 'detailed-page',
  hresult: 'detailed-page',
  win32: 'log-only',
};

/** What can be a file's name on every system. */
const FILE_NAME = /^[\w.-]+$/;

/**
 * The beginning of an entry, which fails the checks until it is written.
 * @throws Error that says what is wrong with the id.
 */
export function scaffold(text: string, known: ReadonlySet<string>): Scaffold {
  const id = parseEntryId(text);
  if (id === undefined || id.endsWith('/')) {
    throw new Error(`"${text}" is no id: write a family and a code, such as iis/404.99.`);
  }
  if (known.has(id)) throw new Error(`${id} has an entry already.`);
  const family = familyOf(id);
  const code = id.slice(family.length + 1);
  if (!FILE_NAME.test(code)) {
    throw new Error(
      `${code} can't be a file's name: add a row to a table in src/knowledge/entries/${family}/.`,
    );
  }
  return { id, file: `${id}.ts`, source: sourceOf(id, VISIBILITY[family] ?? 'client') };
}

function sourceOf(id: EntryId, visibility: string): string {
  const todo = (what: string) => `{ en: 'TODO: ${what}', 'zh-TW': 'TODO' }`;
  return `import { defineEntry } from '../../entry';

export default defineEntry({
  id: '${id}',
  severity: 'error',
  visibility: '${visibility}',
  title: ${todo('a few words')},
  meaning: ${todo('what it means, in one or two sentences')},
  causes: [
    {
      id: 'todo',
      label: ${todo('the cause in at most 60 characters')},
      why: ${todo('how it comes about')},
      check: ${todo('which evidence tells it from others')},
      fix: [${todo('the change, with its command or config')}],
    },
  ],
  seeAlso: [],
  sources: [],
});
`;
}
