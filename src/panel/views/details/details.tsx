import { type Signal, signal } from '@preact/signals';
import type { FunctionComponent, TargetedKeyboardEvent } from 'preact';
import { CloseIcon } from '../../../ui/icons';
import type { Row } from '../../store/row';
import type { ViewModel } from '../../store/view-model';
import { ExplanationTab } from './explanation';
import { HeadersTab } from './headers';
import { ResponseTab } from './response';
import { TimingTab } from './timing';

/** What every tab of the details gets. */
export interface TabProps {
  readonly row: Row;
  readonly model: ViewModel;
}

const TABS: Readonly<Record<'explanation' | 'headers' | 'response' | 'timing', FunctionComponent<TabProps>>> =
  {
    explanation: ExplanationTab,
    headers: HeadersTab,
    response: ResponseTab,
    timing: TimingTab,
  };
type TabId = keyof typeof TABS;
const TAB_IDS: readonly TabId[] = ['explanation', 'headers', 'response', 'timing'];

/** The tab stays when another row is selected. */
const current: Signal<TabId> = signal('explanation');

function onTabKey(event: TargetedKeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (step === 0) return;
  const next = TAB_IDS.at((TAB_IDS.indexOf(current.value) + step) % TAB_IDS.length);
  if (next) current.value = next;
  event.preventDefault();
  requestAnimationFrame(() => document.getElementById(`tab-${current.value}`)?.focus());
}

/** Everything about the selected failure. */
export function Details({ row, model }: TabProps) {
  const { words, selectedId } = model;
  const Tab = TABS[current.value];
  return (
    <section class="details" aria-label={row.code}>
      <div class="tabs">
        <button
          type="button"
          class="tool"
          title={`${words.close} (Esc)`}
          aria-label={words.close}
          onClick={() => {
            selectedId.value = undefined;
          }}
        >
          <CloseIcon />
        </button>
        <div role="tablist">
          {TAB_IDS.map((id) => (
            <button
              type="button"
              key={id}
              id={`tab-${id}`}
              role="tab"
              aria-selected={current.value === id}
              aria-controls="tab-panel"
              tabIndex={current.value === id ? 0 : -1}
              onClick={() => {
                current.value = id;
              }}
              onKeyDown={onTabKey}
            >
              {words[id]}
            </button>
          ))}
        </div>
      </div>
      <div
        class="tab-panel"
        id="tab-panel"
        role="tabpanel"
        tabIndex={0}
        aria-labelledby={`tab-${current.value}`}
        key={row.id}
      >
        <Tab row={row} model={model} />
      </div>
    </section>
  );
}
