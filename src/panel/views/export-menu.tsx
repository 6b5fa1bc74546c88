import { useSignal } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Words } from '../../i18n/words';
import { CloseIcon, ExportIcon } from '../../ui/icons';
import type { MenuEntry } from '../../ui/menu';
import { MenuButton } from '../../ui/menu-button';
import { FORMATS, type Format } from '../store/export';
import { Exporting } from '../store/exporting';
import { notice } from '../store/notice';
import type { ViewModel } from '../store/view-model';

const LABELS = { html: 'exportHtml', json: 'exportJson', csv: 'exportCsv' } as const;
const MENU_ID = 'export';

/** How far a long export is, and the way to give it up. */
function Progress({
  done,
  cancel,
  words,
}: {
  /** From 0 to 1. */
  readonly done: number;
  readonly cancel: () => void;
  readonly words: Words;
}) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const { current } = button;
    return () => {
      if (document.activeElement === current) document.getElementById(MENU_ID)?.focus();
    };
  }, []);
  return (
    <span class="export-progress">
      <span class="visually-hidden" role="status">
        {words.exporting}
      </span>
      <span class="quiet">{words.percent(done)}</span>
      <button
        type="button"
        class="tool"
        id="export-cancel"
        ref={button}
        title={words.exportCancel}
        aria-label={words.exportCancel}
        onClick={cancel}
      >
        <CloseIcon />
      </button>
    </span>
  );
}

/** Saves what the list shows as a report, data or a table. */
export function ExportMenu({ model }: { readonly model: ViewModel }) {
  const { words, shown, catalogue } = model;
  const secrets = useSignal(false);
  const exporting = useMemo(() => new Exporting(model), [model]);
  const progress = exporting.progress.value;

  const save = async (format: Format) => {
    const outcome = await exporting.save(format, secrets.value);
    if (outcome?.kind === 'saved') notice.value = { text: words.exported(outcome.file) };
    else if (outcome?.kind === 'cancelled') notice.value = { text: words.exportCancelled };
    else if (outcome) notice.value = { text: words.exportFailed(outcome.reason) };
  };
  const entries = (): readonly MenuEntry[] => [
    ...FORMATS.map((format) => ({
      kind: 'item' as const,
      id: format,
      label: words[LABELS[format]],
      disabled: progress !== undefined,
      choose: () => void save(format),
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
      {progress !== undefined && <Progress done={progress} cancel={() => exporting.cancel()} words={words} />}
      <MenuButton
        id={MENU_ID}
        label={words.export}
        className="tool labelled"
        disabled={shown.value.length === 0 || !catalogue.value}
        entries={entries}
      >
        <ExportIcon />
        <span>{words.export}</span>
      </MenuButton>
    </>
  );
}
