import { CopyIcon } from '../../../ui/icons';
import type { MenuEntry } from '../../../ui/menu';
import { MenuButton } from '../../../ui/menu-button';
import { COPY_FORMATS, copyFormatsOf, copyRow, copySecrets } from '../../store/copying';
import type { Row } from '../../store/row';
import type { ViewModel } from '../../store/view-model';

/** The ways to copy a row, as entries of a menu: the details' own, or a context menu's. */
export function copyEntries(model: ViewModel, row: Row): readonly MenuEntry[] {
  const { copying } = model.words;
  const offered = copyFormatsOf(model, row);
  const entries = COPY_FORMATS.map((id) => ({
    kind: 'item' as const,
    id,
    label: copying.format[id],
    ...(offered.has(id) ? {} : { disabled: true, title: copying.notOffered }),
    choose: () => void copyRow(model, row, id),
  }));
  const forPeople = COPY_FORMATS.indexOf('markdown');
  return [
    ...entries.slice(0, forPeople),
    { kind: 'separator' },
    ...entries.slice(forPeople),
    { kind: 'separator' },
    {
      kind: 'check',
      id: 'secrets',
      label: copying.secrets,
      title: copying.secretsHint,
      checked: copySecrets.value,
      toggle: (checked) => {
        copySecrets.value = checked;
      },
    },
  ];
}

/** Copies the failure as a command, as HAR, as a ticket. */
export function CopyMenu({ row, model }: { readonly row: Row; readonly model: ViewModel }) {
  return (
    <MenuButton id="copy" label={model.words.copying.menu} entries={() => copyEntries(model, row)}>
      <CopyIcon />
    </MenuButton>
  );
}
