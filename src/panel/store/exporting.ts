import { signal } from '@preact/signals';
import { fileName } from '../../report/build';
import { exporters } from '../../report/exporters';
import type { Exporter, Report } from '../../report/report';
import { saveFile } from '../../ui/save-file';
import { type Format, reportOf } from './export';
import { Pace } from './pace';
import type { ViewModel } from './view-model';

/** How long an export goes on until it is said how far it is, in ms. */
const PATIENCE = 300;
/** Characters held as text; beyond, they become a blob, which the browser may keep outside the page's memory. */
const HELD = 4_000_000;

function exporterOf(format: Format): Exporter {
  const exporter = exporters.find(({ id }) => id === format);
  if (!exporter) throw new Error(`No exporter writes ${format}`);
  return exporter;
}

/** All that an exporter writes. Rejects when the report's items do. */
async function fileOf(exporter: Exporter, report: Report): Promise<Blob> {
  const blobs: Blob[] = [];
  let texts: string[] = [];
  let held = 0;
  for await (const chunk of exporter.write(report)) {
    texts.push(chunk);
    held += chunk.length;
    if (held < HELD) continue;
    blobs.push(new Blob(texts));
    texts = [];
    held = 0;
  }
  return new Blob([...blobs, ...texts], { type: exporter.mimeType });
}

/** What became of an export. */
export type Outcome =
  | { readonly kind: 'saved'; readonly file: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly reason: string };

/**
 * Writes what the list shows into a file, beside all else that the panel does: the explanation of a hundred thousand failures takes half a
 * minute.
 */
export class Exporting {
  /** How far an export is that takes long, from 0 to 1; undefined while there is none. */
  readonly progress = signal<number | undefined>(undefined);
  #abort: AbortController | undefined;

  constructor(private readonly model: ViewModel) {}

  /**
   * Saves what the list shows now, through the browser's own download. One export at a time.
   * @returns undefined where one is under way, or there are no explanations yet.
   */
  async save(format: Format, secrets: boolean): Promise<Outcome | undefined> {
    const catalogue = this.model.catalogue.peek();
    if (!catalogue || this.#abort) return undefined;
    const abort = new AbortController();
    this.#abort = abort;
    const start = performance.now();
    const exporter = exporterOf(format);
    let made = 0;
    const pace = new Pace(abort.signal, () => {
      if (performance.now() - start < PATIENCE) return;
      this.progress.value = made / (report.items.length * exporter.passes);
    });
    const report = reportOf(this.model, catalogue, secrets, async () => {
      await pace.step();
      made += 1;
    });
    try {
      const blob = await fileOf(exporter, report);
      const file = fileName(report, exporter.id);
      saveFile(file, blob);
      return { kind: 'saved', file };
    } catch (error) {
      return abort.signal.aborted ? { kind: 'cancelled' } : { kind: 'failed', reason: String(error) };
    } finally {
      this.#abort = undefined;
      this.progress.value = undefined;
    }
  }

  cancel(): void {
    this.#abort?.abort();
  }
}
