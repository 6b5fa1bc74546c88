import { type EntryId, FAMILIES, type Family } from './entry.ts';

/** Reads a text as an id, such as `iis/404.13`; undefined when it does not begin with a family. */
export function parseEntryId(text: string): EntryId | undefined {
  const family = familyBefore(text);
  return family === undefined ? undefined : `${family}/${text.slice(family.length + 1)}`;
}

/** The family that an id begins with. */
export function familyOf(id: EntryId): Family {
  const family = familyBefore(id);
  if (family === undefined) throw new Error(`${id} begins with no family`);
  return family;
}

/** The code as people write it: `404.13` of `iis/404.13`. */
export function codeIn(id: EntryId): string {
  return id.slice(id.indexOf('/') + 1);
}

function familyBefore(text: string): Family | undefined {
  return FAMILIES.find((each) => text.startsWith(`${each}/`));
}
