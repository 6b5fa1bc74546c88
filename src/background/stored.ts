import * as v from 'valibot';
import type { Failure } from '../failure/failure';
import type { Page } from '../failure/pages';
import { failureSchema, hopSchema, pageSchema, responseHeadSchema } from '../messaging/schemas';
import type { StoredHop } from './hops';
import { GAPS_KEY, kindOf } from './keys';
import type { StoredHead } from './responses';

const droppedSchema = v.object({ tabId: v.number(), count: v.number() });
/** How many failures of a tab made room. */
export type Dropped = v.InferOutput<typeof droppedSchema>;

const storedHopSchema = v.object({ requestId: v.string(), hop: hopSchema });
const storedHeadSchema = v.object({ id: v.string(), head: responseHeadSchema });

/** All that session storage holds, parsed. */
export interface Stored {
  readonly failures: Failure[];
  readonly pages: Page[];
  readonly dropped: Dropped[];
  readonly hops: StoredHop[];
  readonly responses: StoredHead[];
  /** Keys of failures that made room, and were not removed before the background was killed. */
  readonly emptied: string[];
  /** The gap accounting's state, as written by it. */
  readonly gaps: string | undefined;
}

function parseItem<T>(schema: v.GenericSchema<unknown, T>, text: unknown): T[] {
  try {
    const parsed = v.safeParse(schema, JSON.parse(String(text)));
    return parsed.success ? [parsed.output] : [];
  } catch {
    return [];
  }
}

/** Parses the items of session storage. What another version of the extension wrote there is passed over. */
export function parseStored(items: Readonly<Record<string, unknown>>): Stored {
  const stored: Stored = {
    failures: [],
    pages: [],
    dropped: [],
    hops: [],
    responses: [],
    emptied: [],
    gaps: undefined,
  };
  for (const [key, text] of Object.entries(items)) {
    const kind = kindOf(key);
    if (kind === 'failure' && text === '') stored.emptied.push(key);
    else if (kind === 'failure') stored.failures.push(...parseItem(failureSchema, text));
    else if (kind === 'page') stored.pages.push(...parseItem(pageSchema, text));
    else if (kind === 'dropped') stored.dropped.push(...parseItem(droppedSchema, text));
    else if (kind === 'hop') stored.hops.push(...parseItem(storedHopSchema, text));
    else if (kind === 'response') stored.responses.push(...parseItem(storedHeadSchema, text));
  }
  const gaps = items[GAPS_KEY];
  return typeof gaps === 'string' ? { ...stored, gaps } : stored;
}
