import { type Family, IIS_VERSIONS, type IisVersion, type Versions } from '../knowledge/entry';
import { familyOf } from '../knowledge/entry-id';
import type { LocalEntry } from '../knowledge/local-entry';

/** What a reader narrows the reference to; everything where nothing is chosen. */
export interface Facets {
  readonly family?: Family | undefined;
  /** The version of IIS that the reader runs. */
  readonly version?: IisVersion | undefined;
}

/** Families and versions with the number of entries that choosing each would leave. */
export interface FacetCounts {
  readonly families: ReadonlyMap<Family, number>;
  readonly versions: ReadonlyMap<IisVersion, number>;
}

/** Whether an entry applies to a version of IIS; one that names no version applies to all. */
export function appliesTo({ versions }: Pick<LocalEntry, 'versions'>, version: IisVersion): boolean {
  if (versions === undefined) return true;
  const [first, last] = rangeOf(versions);
  const at = IIS_VERSIONS.indexOf(version);
  return first <= at && at <= last;
}

/** The entries that the facets let through, in their order. */
export function narrow(entries: readonly LocalEntry[], { family, version }: Facets): readonly LocalEntry[] {
  return entries.filter(
    (entry) =>
      (family === undefined || familyOf(entry.id) === family) &&
      (version === undefined || appliesTo(entry, version)),
  );
}

/** Counts what each choice would leave: of families among those of the chosen version, and the other way round. */
export function countFacets(entries: readonly LocalEntry[], { family, version }: Facets): FacetCounts {
  const families = new Map<Family, number>();
  for (const entry of narrow(entries, { version })) {
    const own = familyOf(entry.id);
    families.set(own, (families.get(own) ?? 0) + 1);
  }
  const ofFamily = narrow(entries, { family });
  const versions = new Map(
    IIS_VERSIONS.map((each) => [each, ofFamily.filter((entry) => appliesTo(entry, each)).length]),
  );
  return { families, versions };
}

const VERSIONS: readonly string[] = IIS_VERSIONS;
const ranges = new Map<Versions, readonly [first: number, last: number]>();

/** First and last of a range as positions in {@link IIS_VERSIONS}. */
function rangeOf(versions: Versions): readonly [first: number, last: number] {
  const known = ranges.get(versions);
  if (known) return known;
  const [, first = '', last = first] = /^IIS ([\d.]+)(?:\+|–([\d.]+))?$/.exec(versions) ?? [];
  const position = (version: string) => VERSIONS.indexOf(version);
  const range = [position(first), versions.endsWith('+') ? IIS_VERSIONS.length - 1 : position(last)] as const;
  ranges.set(versions, range);
  return range;
}
