/**
 * Every setting there is: what it may be, and what it is until someone chooses. Preferences only, never anything that
 * was captured. A change of this form that older values do not survive needs a step in `migrations.ts`.
 */
import * as v from 'valibot';

export const LANGUAGES = ['auto', 'en', 'zh-TW'] as const;
export const GROUPINGS = ['none', 'page', 'problem', 'status', 'host', 'answered-by', 'initiator'] as const;
export const DENSITIES = ['compact', 'comfortable'] as const;
export const PLACEMENTS = ['auto', 'right', 'below'] as const;
export const DETAILS_TABS = ['diagnosis', 'headers', 'body', 'timing', 'raw'] as const;
const DIRECTIONS = ['ascending', 'descending'] as const;

/** Every column that the list can show, in the order in which they are offered. */
export const COLUMN_IDS = [
  'status',
  'name',
  'url',
  'host',
  'method',
  'type',
  'answered-by',
  'cause',
  'certainty',
  'initiator',
  'size',
  'time',
  'ended-at',
  'address',
] as const;
export type ColumnId = (typeof COLUMN_IDS)[number];

/** The columns that the list shows until someone chooses others. */
export const DEFAULT_COLUMNS: readonly ColumnId[] = [
  'status',
  'name',
  'host',
  'method',
  'answered-by',
  'cause',
  'certainty',
  'time',
];

/** Entries that the filter's history holds at most, and characters of each. */
export const HISTORY_ENTRIES = 20;
export const HISTORY_CHARACTERS = 500;

const flag = (initial: boolean) => v.optional(v.boolean(), initial);
/** A part of the panel's width or height. */
const part = v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 0.5);
/** The width of a column in CSS pixels: from one that can still be grasped to a screen's. */
const width = v.pipe(v.number(), v.minValue(16), v.maxValue(8192));

/** The settings as one object. What is left out is the default; what is not ours is dropped. */
export const valuesSchema = v.object({
  /** The language of panel and pages; `auto` follows the browser. */
  language: v.optional(v.picklist(LANGUAGES), 'auto'),
  /** Whether failures of earlier pages stay in the list. */
  preserveLog: flag(false),
  /** Whether the list shows what says nothing about a server. */
  showNoise: flag(false),
  /** What the rows of the list are put together by. */
  grouping: v.optional(v.picklist(GROUPINGS), 'page'),
  /** Whether failures that repeat are one line with a count. */
  collapseDuplicates: flag(true),
  columns: v.optional(
    v.object({
      /** From left to right. */
      shown: v.optional(
        v.pipe(
          v.array(v.picklist(COLUMN_IDS)),
          v.minLength(1),
          v.checkItems((id, index, all) => all.indexOf(id) === index),
          v.readonly(),
        ),
        DEFAULT_COLUMNS,
      ),
      /** In CSS pixels, of the columns that someone resized. */
      widths: v.optional(
        v.pipe(v.object(v.entriesFromList(COLUMN_IDS, v.exactOptional(width))), v.readonly()),
        {},
      ),
    }),
    {},
  ),
  /** What the list is sorted by; null is the order in which requests ended. */
  sort: v.optional(
    v.nullable(
      v.pipe(v.object({ column: v.picklist(COLUMN_IDS), direction: v.picklist(DIRECTIONS) }), v.readonly()),
    ),
    null,
  ),
  /** How high the lines of the list are. */
  density: v.optional(v.picklist(DENSITIES), 'compact'),
  /** Whether the timeline is shown above the list. */
  timeline: flag(true),
  details: v.optional(
    v.object({
      /** Where the details are; `auto` goes by the panel's shape. */
      placement: v.optional(v.picklist(PLACEMENTS), 'auto'),
      /** Their width as a part of the panel's, while they are on the right. */
      right: part,
      /** Their height as a part of the panel's, while they are below. */
      below: part,
      /** The tab that is open. */
      tab: v.optional(v.picklist(DETAILS_TABS), 'diagnosis'),
    }),
    {},
  ),
  body: v.optional(
    v.object({
      /** Whether bodies are laid out anew. */
      pretty: flag(true),
      /** Whether long lines are broken. */
      wrap: flag(true),
    }),
    {},
  ),
  /** Whether the toolbar has a chip for each type of resource. */
  typeChips: flag(false),
  /** What was filtered by, newest first; see `filter-history.ts`. */
  filterHistory: v.optional(
    v.pipe(
      v.array(v.pipe(v.string(), v.maxLength(HISTORY_CHARACTERS))),
      v.maxLength(HISTORY_ENTRIES),
      v.readonly(),
    ),
    [],
  ),
});

/** The fields that hold fields of their own. */
export const GROUPS = ['columns', 'details', 'body'] as const;
export type Group = (typeof GROUPS)[number];

/** The value of every setting. */
export type Values = v.InferOutput<typeof valuesSchema>;
export type Grouping = Values['grouping'];
export type Placement = Values['details']['placement'];
export type DetailsTab = Values['details']['tab'];
export type Sort = Values['sort'];

/** What every setting is until someone chooses. */
export const DEFAULTS: Values = v.parse(valuesSchema, {});
