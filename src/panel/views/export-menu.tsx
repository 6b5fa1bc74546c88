import { useSignal } from '@preact/signals';
import { ExportIcon } from '../../ui/icons';
import type { MenuEntry } from '../../ui/menu';
import { MenuButton } from '../../ui/menu-button';
import { FORMATS, type Format, reportOf, saveReport } from '../store/export';
import type { ViewModel } from '../store/view-model';

const LABELS = { html: 'exportHtml', json: 'exportJson', csv: 'exportCsv' } as const;

/** Saves what the list shows as a report, data or a table. */
export function ExportMenu({ model }: { readonly model: ViewModel }) {
  const { words, shown, catalogue } = model;
  const secrets = useSignal(false);
  const outcome = useSignal('');

  const save = (format: Format) => {
    const loaded = catalogue.value;
    if (!loaded) return;
    try {
      outcome.value = words.exported(saveReport(reportOf(model, loaded, secrets.value), format));
    } catch (error) {
      outcome.value = words.exportFailed(String(error));
    }
  };
  const entries = (): readonly MenuEntry[] => [
    ...FORMATS.map((format) => ({
      kind: 'item' as const,
      id: format,
      label: words[LABELS[format]],
      choose: () => save(format),
    })),
    { kind: 'separator' },
    {
      kind: 'check',
      id: 'secrets',
      label: words.exportSecrets,
      title: words.exportSecretsHint,
      checked: secrets.value,
      toggle: (checked) => {
        secrets.value = checked;
      },
    },
  ];
  return (
    <>
      <MenuButton
        id="export"
        label={words.export}
        className="tool labelled"
        disabled={shown.value.length === 0 || !catalogue.value}
        entries={entries}
      >
        <ExportIcon />
        <span>{words.export}</span>
      </MenuButton>
      <span class="visually-hidden" role="status">
        {outcome.value}
      </span>
    </>
  );
}
