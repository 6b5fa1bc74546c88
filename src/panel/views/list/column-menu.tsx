import { COLUMN_IDS, DEFAULT_COLUMNS } from '../../../settings/schema';
import type { MenuEntry } from '../../../ui/menu';
import type { ViewModel } from '../../store/view-model';
import { headingOf } from './columns';

/** Chooses the list's columns: one check item each, and a way back. */
export function columnEntries({ settings, words }: ViewModel): readonly MenuEntry[] {
  const { shown, widths } = settings.columns;
  const columns = COLUMN_IDS.map((id): MenuEntry => {
    const isShown = shown.value.includes(id);
    return {
      kind: 'check',
      id: `column-${id}`,
      label: headingOf(id, words),
      checked: isShown,
      toggle: () => {
        const next = COLUMN_IDS.filter((each) => (each === id ? !isShown : shown.value.includes(each)));
        // A list without columns would show nothing to bring them back with.
        if (next.length > 0) shown.value = next;
      },
    };
  });
  return [
    ...columns,
    { kind: 'separator' },
    {
      kind: 'item',
      id: 'reset-columns',
      label: words.list.resetColumns,
      choose: () => {
        shown.value = DEFAULT_COLUMNS;
        widths.value = {};
      },
    },
  ];
}
