import { useEffect } from 'preact/hooks';
import type { Reference } from '../store';

/** Makes the search ready once the knowledge is loaded, after what is drawn now, so that neither waits for the other. */
export function usePreparedSearch(reference: Reference): void {
  const loaded = reference.catalogue.value;
  useEffect(() => {
    const timer = setTimeout(() => reference.prepare());
    return () => clearTimeout(timer);
  }, [reference, loaded]);
}
