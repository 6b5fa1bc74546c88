import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Words } from '../i18n/words';
import { OutcomeView } from './outcome';
import { Reset } from './reset';
import { Section } from './section';
import type { Transfer } from './transfer';

/** Settings to a file, from a file, and back to their defaults. */
export function Data({ transfer, words }: { readonly transfer: Transfer; readonly words: Words }) {
  const texts = words.settings;
  const withHistory = useSignal(false);
  const picker = useRef<HTMLInputElement>(null);
  return (
    <Section id="data" title={texts.data}>
      <div class="setting row">
        <button
          type="button"
          class="button"
          id="export"
          onClick={() => transfer.exportFile(withHistory.value)}
        >
          {texts.exportButton}
        </button>
        <label class="toggle">
          <input
            type="checkbox"
            id="export-history"
            aria-describedby="export-history-hint"
            checked={withHistory.value}
            onChange={(event) => {
              withHistory.value = event.currentTarget.checked;
            }}
          />
          {texts.exportHistory}
        </label>
        <p class="hint" id="export-history-hint">
          {texts.exportHistoryHint}
        </p>
      </div>
      <div class="setting row">
        <button
          type="button"
          class="button"
          id="import"
          aria-describedby="import-hint"
          onClick={() => picker.current?.click()}
        >
          {texts.importButton}
        </button>
        <input
          type="file"
          id="import-file"
          hidden
          accept=".json,application/json"
          ref={picker}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void transfer.importFile(file);
            // The same file can be picked again, once it is mended.
            event.currentTarget.value = '';
          }}
        />
        <p class="hint" id="import-hint">
          {texts.importHint}
        </p>
      </div>
      <div class="setting row">
        <Reset transfer={transfer} words={words} />
      </div>
      <OutcomeView transfer={transfer} words={words} />
    </Section>
  );
}
