import type { Catalogue } from '../knowledge/catalogue';
import type { EntryId } from '../knowledge/entry';
import { type FoundPhrase, phraseFinder } from './phrases';

/** What the reference calls its codes. */
export interface Names {
  /** The entry that a spelling means. */
  named(spelling: string): EntryId | undefined;
  /** The id of a code that has no entry, from which a catalogue makes a readable one. */
  unknown(spelling: string): EntryId | undefined;
  /** The sentences and headings in a text that mean a code. */
  phrasesIn(text: string): readonly FoundPhrase[];
}

/** Families whose codes say something even where the reference lacks them: the number's class, a name that can be looked up. */
const READABLE = /^(http|net|hresult|win32)\/(\S{1,100})$/;

/** The names of a catalogue's entries. */
export function namesOf(catalogue: Catalogue): Names {
  return {
    named(spelling) {
      const status = /^http\/(\d{3})$/.exec(spelling)?.[1];
      if (status === undefined) return catalogue.named(spelling)?.id;
      // A number that HTTP leaves free may be a vendor's.
      const entry = catalogue.find({ status: Number(status) });
      return entry.generic ? undefined : entry.id;
    },
    unknown(spelling) {
      const [, family, code] = READABLE.exec(spelling) ?? [];
      switch (family) {
        case 'http':
        case 'net':
        case 'hresult':
        case 'win32':
          return `${family}/${code}`;
        default:
          return undefined;
      }
    },
    phrasesIn: phraseFinder([...catalogue.aliases].map(([text, id]) => ({ text, id }))),
  };
}
