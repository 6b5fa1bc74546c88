import type { Signal } from '@preact/signals';
import { PLACEMENTS } from '../../settings/schema';
import { SettingsIcon } from '../../ui/icons';
import type { MenuEntry } from '../../ui/menu';
import { MenuButton } from '../../ui/menu-button';
import type { ViewModel } from '../store/view-model';
import { isHelpOpen } from './keys/shortcuts';
import { columnEntries } from './list/column-menu';

function check(id: string, label: string, setting: Signal<boolean>): MenuEntry {
  return {
    kind: 'check',
    id,
    label,
    checked: setting.value,
    toggle: (checked) => {
      setting.value = checked;
    },
  };
}

function entriesOf(model: ViewModel): readonly MenuEntry[] {
  const { settings, words, host } = model;
  const texts = words.settings;
  const { density, details } = settings;
  return [
    check('collapse-duplicates', texts.collapseDuplicates, settings.collapseDuplicates),
    check('timeline', texts.timeline, settings.timeline),
    check('type-chips', texts.typeChips, settings.typeChips),
    {
      kind: 'check',
      id: 'comfortable',
      label: words.list.comfortable,
      checked: density.value === 'comfortable',
      toggle: (checked) => {
        density.value = checked ? 'comfortable' : 'compact';
      },
    },
    { kind: 'separator' },
    ...PLACEMENTS.map(
      (placement): MenuEntry => ({
        kind: 'check',
        id: `placement-${placement}`,
        label: words.list.detailsAt[placement],
        checked: details.placement.value === placement,
        toggle: () => {
          details.placement.value = placement;
        },
      }),
    ),
    { kind: 'separator' },
    { kind: 'heading', label: words.list.columns },
    ...columnEntries(model),
    { kind: 'separator' },
    {
      kind: 'item',
      id: 'keys',
      label: words.keys.show,
      shortcut: '?',
      choose: () => {
        isHelpOpen.value = true;
      },
    },
    { kind: 'item', id: 'options', label: words.list.moreSettings, choose: () => host.openOptions() },
  ];
}

/** What the panel shows and how, at hand; the rest is on the options page. */
export function SettingsMenu({ model }: { readonly model: ViewModel }) {
  return (
    <MenuButton id="settings" label={model.words.optionsTitle} entries={() => entriesOf(model)}>
      <SettingsIcon />
    </MenuButton>
  );
}
