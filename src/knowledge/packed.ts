import type { EntryId } from './entry';
import type { LocalCause, LocalEntry, LocalFix } from './local-entry';

/** A field of many objects, one after the other; null where an object does not have it. */
type Column<Value> = readonly (Value | null)[];

/**
 * Entries field by field instead of one by one: like stands beside like, which packs a fifth smaller than objects
 * do. Causes and fixes of all entries follow one another; `causes` and `steps` say how many belong to each.
 */
export interface Packed {
  readonly id: readonly EntryId[];
  readonly severity: readonly LocalEntry['severity'][];
  readonly visibility: readonly LocalEntry['visibility'][];
  readonly versions: Column<NonNullable<LocalEntry['versions']>>;
  readonly component: Column<NonNullable<LocalEntry['component']>>;
  readonly group: Column<NonNullable<LocalEntry['group']>>;
  readonly legacy: Column<boolean>;
  readonly title: readonly string[];
  readonly meaning: readonly string[];
  readonly aliases: Column<readonly string[]>;
  readonly formerlyKb: Column<readonly number[]>;
  readonly seeAlso: readonly (readonly EntryId[])[];
  readonly sources: readonly (readonly string[])[];
  /** How many causes each entry has. */
  readonly causes: readonly number[];
  readonly cause: readonly string[];
  readonly label: readonly string[];
  readonly why: readonly string[];
  readonly check: readonly string[];
  /** How many fixes each cause has. */
  readonly steps: readonly number[];
  readonly fix: readonly string[];
  readonly command: Column<string>;
  readonly config: Column<string>;
}

/** Turns entries of one language into columns. */
export function pack(entries: readonly LocalEntry[]): Packed {
  const causes = entries.flatMap((entry) => entry.causes);
  const fixes = causes.flatMap((cause) => cause.fix);
  return {
    id: entries.map(({ id }) => id),
    severity: entries.map(({ severity }) => severity),
    visibility: entries.map(({ visibility }) => visibility),
    versions: entries.map(({ versions }) => versions ?? null),
    component: entries.map(({ component }) => component ?? null),
    group: entries.map(({ group }) => group ?? null),
    legacy: entries.map(({ legacy }) => legacy ?? null),
    title: entries.map(({ title }) => title),
    meaning: entries.map(({ meaning }) => meaning),
    aliases: entries.map(({ aliases }) => aliases ?? null),
    formerlyKb: entries.map(({ formerlyKb }) => formerlyKb ?? null),
    seeAlso: entries.map(({ seeAlso }) => seeAlso),
    sources: entries.map(({ sources }) => sources),
    causes: entries.map((entry) => entry.causes.length),
    cause: causes.map(({ id }) => id),
    label: causes.map(({ label }) => label),
    why: causes.map(({ why }) => why),
    check: causes.map(({ check }) => check),
    steps: causes.map(({ fix }) => fix.length),
    fix: fixes.map(({ text }) => text),
    command: fixes.map(({ command }) => command ?? null),
    config: fixes.map(({ config }) => config ?? null),
  };
}

/** Turns columns back into the entries that {@link pack} was given. */
export function unpack(packed: Packed): readonly LocalEntry[] {
  const nextFix = counter();
  const nextCause = counter();

  function fixOf(at: number): LocalFix {
    const command = packed.command[at];
    const config = packed.config[at];
    return {
      text: packed.fix[at] ?? '',
      ...(command != null && { command }),
      ...(config != null && { config }),
    };
  }

  function causeOf(at: number): LocalCause {
    return {
      id: packed.cause[at] ?? '',
      label: packed.label[at] ?? '',
      why: packed.why[at] ?? '',
      check: packed.check[at] ?? '',
      fix: times(packed.steps[at], () => fixOf(nextFix())),
    };
  }

  return packed.id.map((id, at): LocalEntry => {
    const versions = packed.versions[at];
    const component = packed.component[at];
    const group = packed.group[at];
    const legacy = packed.legacy[at];
    const aliases = packed.aliases[at];
    const formerlyKb = packed.formerlyKb[at];
    return {
      id,
      severity: packed.severity[at] ?? 'error',
      visibility: packed.visibility[at] ?? 'client',
      ...(versions != null && { versions }),
      ...(component != null && { component }),
      ...(group != null && { group }),
      ...(legacy != null && { legacy }),
      title: packed.title[at] ?? '',
      meaning: packed.meaning[at] ?? '',
      causes: times(packed.causes[at], () => causeOf(nextCause())),
      ...(aliases != null && { aliases }),
      ...(formerlyKb != null && { formerlyKb }),
      seeAlso: packed.seeAlso[at] ?? [],
      sources: packed.sources[at] ?? [],
    };
  });
}

function counter(): () => number {
  let next = 0;
  return () => next++;
}

function times<Item>(count: number | undefined, make: () => Item): Item[] {
  return Array.from({ length: count ?? 0 }, make);
}
