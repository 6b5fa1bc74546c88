import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { ExportIcon } from '../../ui/icons';
import { FORMATS, type Format, reportOf, saveReport } from '../store/export';
import type { ViewModel } from '../store/view-model';

const LABELS = { html: 'exportHtml', json: 'exportJson', csv: 'exportCsv' } as const;

/** Saves what the list shows as a report, data or a table. */
export function ExportMenu({ model }: { readonly model: ViewModel }) {
  const { words, shown, catalogue } = model;
  const open = useSignal(false);
  const secrets = useSignal(false);
  const outcome = useSignal('');
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (open.value) menu.current?.querySelector('button')?.focus();
  }, [open.value]);

  const close = () => {
    open.value = false;
    button.current?.focus();
  };
  const save = (format: Format) => {
    const loaded = catalogue.value;
    if (!loaded) return;
    try {
      outcome.value = words.exported(saveReport(reportOf(model, loaded, secrets.value), format));
    } catch (error) {
      outcome.value = words.exportFailed(String(error));
    }
    close();
  };
  return (
    <div
      class="export"
      onFocusOut={(event) => {
        if (
          event.relatedTarget &&
          !(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))
        )
          open.value = false;
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open.value) return;
        event.preventDefault();
        close();
      }}
    >
      <button
        type="button"
        class="tool labelled"
        ref={button}
        aria-haspopup="true"
        aria-expanded={open.value}
        disabled={shown.value.length === 0 || !catalogue.value}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        <ExportIcon />
        <span>{words.export}</span>
      </button>
      <span class="visually-hidden" role="status">
        {outcome.value}
      </span>
      {open.value && (
        <div class="menu" ref={menu}>
          {FORMATS.map((format) => (
            <button type="button" key={format} data-format={format} onClick={() => save(format)}>
              {words[LABELS[format]]}
            </button>
          ))}
          <label class="check" title={words.exportSecretsHint}>
            <input
              type="checkbox"
              checked={secrets.value}
              onChange={(event) => {
                secrets.value = event.currentTarget.checked;
              }}
            />
            {words.exportSecrets}
          </label>
        </div>
      )}
    </div>
  );
}
