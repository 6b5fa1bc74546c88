import { type ReadonlySignal, signal } from '@preact/signals';
import type { Catalogue } from '../knowledge/catalogue';
import type { Language } from '../knowledge/entry';
import { loadCatalogue } from '../knowledge/load';

/** The knowledge as views wait for it. */
export interface Knowledge {
  /** Undefined until it is loaded. */
  readonly catalogue: ReadonlySignal<Catalogue | undefined>;
  /** Whether it cannot be loaded, as when the extension's files were replaced by an update. */
  readonly failed: ReadonlySignal<boolean>;
}

/** Begins to load the knowledge in one language. */
export function loadKnowledge(language: Language): Knowledge {
  const catalogue = signal<Catalogue | undefined>(undefined);
  const failed = signal(false);
  loadCatalogue(language).then(
    (loaded) => {
      catalogue.value = loaded;
    },
    () => {
      failed.value = true;
    },
  );
  return { catalogue, failed };
}
