import * as v from 'valibot';
import { TYPE_GROUPS } from '../failure/filter-types';
import { LAYERS } from '../failure/layer';
import { COMPONENTS, type Entry, type EntryId, FAMILIES, GROUPS, IIS_VERSIONS, type Versions } from './entry';
import { parseEntryId } from './entry-id';

const text = v.strictObject({ en: v.string(), 'zh-TW': v.string() });

const entryId = v.custom<EntryId>(
  (id) => typeof id === 'string' && parseEntryId(id) !== undefined,
  `an id starts with ${FAMILIES.map((family) => `${family}/`).join(' or ')}`,
);

const VERSION = IIS_VERSIONS.join('|').replaceAll('.', '\\.');
const VERSIONS_FORM = new RegExp(`^IIS (?:${VERSION})(?:\\+|–(?:${VERSION}))?$`);
const versions = v.custom<Versions>(
  (value) => typeof value === 'string' && VERSIONS_FORM.test(value),
  'versions read `IIS 6`, `IIS 7+` or `IIS 4–6`',
);

const fix = v.strictObject({
  ...text.entries,
  command: v.exactOptional(v.string()),
  config: v.exactOptional(v.string()),
});

const cause = v.strictObject({
  id: v.string(),
  label: text,
  by: v.exactOptional(v.pipe(v.array(v.picklist(LAYERS)), v.minLength(1))),
  types: v.exactOptional(v.pipe(v.array(v.picklist(TYPE_GROUPS)), v.minLength(1))),
  overTls: v.exactOptional(v.literal(true)),
  why: text,
  check: text,
  fix: v.array(fix),
});

const entry = v.strictObject({
  id: entryId,
  severity: v.picklist(['info', 'warning', 'error']),
  visibility: v.picklist(['client', 'detailed-page', 'log-only']),
  versions: v.exactOptional(versions),
  component: v.exactOptional(v.picklist(COMPONENTS)),
  group: v.exactOptional(v.picklist(GROUPS)),
  legacy: v.exactOptional(v.boolean()),
  title: text,
  meaning: text,
  causes: v.array(cause),
  aliases: v.exactOptional(v.array(v.string())),
  formerlyKb: v.exactOptional(v.array(v.number())),
  seeAlso: v.array(entryId),
  sources: v.array(v.string()),
});

const entryModule = v.object({
  // Chosen by hand rather than by `union`, whose issues do not say which field of which option is wrong.
  default: v.lazy((exported) => (Array.isArray(exported) ? v.array(entry) : entry)),
});

/** One file of the `entries` folder. */
export interface EntryModule {
  /** The file's path within the folder, such as `iis/404.13.ts`. */
  readonly file: string;
  /** Whether it exports an array rather than one entry. */
  readonly table: boolean;
  readonly entries: readonly Entry[];
}

/**
 * Reads a module of the `entries` folder: its default export is an entry or an array of them.
 * @throws Error that names the file and the first wrong field.
 */
export function parseEntryModule(file: string, module: unknown): EntryModule {
  const result = v.safeParse(entryModule, module);
  if (!result.success) {
    throw new Error(`entries/${file} is not a knowledge entry: ${describe(result.issues)}`);
  }
  const exported = result.output.default;
  return Array.isArray(exported)
    ? { file, table: true, entries: exported }
    : { file, table: false, entries: [exported] };
}

function describe(issues: readonly [v.BaseIssue<unknown>, ...unknown[]]): string {
  const [issue] = issues;
  return `${v.getDotPath(issue) ?? 'module'}: ${issue.message}`;
}
