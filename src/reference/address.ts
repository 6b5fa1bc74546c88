import { effect } from '@preact/signals';
import type { EntryId } from '../knowledge/entry';
import { parseEntryId } from '../knowledge/entry-id';
import type { Reference } from './store';

/**
 * Keeps the page's address and what is read together, so that an entry can be linked to and the browser's own back and
 * forward work: `#iis/404.13` reads an entry, `#?q=directory` searches.
 */
export function followAddress(reference: Reference, location: Location, history: History): void {
  const read = () => {
    const hash = location.hash.slice(1);
    const id = idIn(hash);
    if (id !== undefined) {
      reference.open(id);
      return;
    }
    reference.close();
    if (hash.startsWith('?')) reference.query.value = new URLSearchParams(hash).get('q') ?? '';
  };
  read();
  window.addEventListener('hashchange', read);
  let depth = -1;
  effect(() => {
    const entry = reference.entry.value;
    const deeper = reference.depth.value > depth;
    depth = reference.depth.value;
    const read = idIn(location.hash.slice(1));
    if (entry && entry.id !== read) {
      // Walking through results is no step that one would go back.
      history[deeper ? 'pushState' : 'replaceState'](null, '', `#${encodeURI(entry.id)}`);
    } else if (depth < 0 && read !== undefined) {
      // Nothing is read any more.
      history.pushState(null, '', location.pathname);
    }
    document.title = entry ? `${entry.title} – Substatus` : 'Substatus';
  });
}

/** The entry that a hash names; its percent-encoding may be broken, as in an address cut off in the middle. */
function idIn(hash: string): EntryId | undefined {
  try {
    return parseEntryId(decodeURIComponent(hash));
  } catch {
    return parseEntryId(hash);
  }
}
