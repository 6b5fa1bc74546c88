import './details.css';
import { type Signal, signal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { CloseIcon } from '../../../ui/icons';
import { Tabs } from '../../../ui/tabs';
import type { Row } from '../../store/row';
import type { ViewModel } from '../../store/view-model';
import { Actions } from './actions';
import { ExplanationTab } from './explanation';
import { HeadersTab } from './headers';
import { ResponseTab } from './response';
import { TimingTab } from './timing';

/** What every tab of the details gets. */
export interface TabProps {
  readonly row: Row;
  readonly model: ViewModel;
  /** Opens the body at the lines that the evidence was read from. */
  readonly showBody: () => void;
  /** Whether the body was opened that way. */
  readonly atEvidence: boolean;
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
const atEvidence = signal(false);

function choose(id: TabId, evidence = false): void {
  atEvidence.value = evidence;
  current.value = id;
}

/** Everything about the selected failure. */
export function Details({ row, model }: Pick<TabProps, 'row' | 'model'>) {
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
        <Tabs
          tabs={TAB_IDS.map((id) => ({ id, label: words[id] }))}
          current={current.value}
          choose={(id) => choose(id)}
          panelId="tab-panel"
        />
        <Actions row={row} model={model} />
      </div>
      <div
        class="tab-panel"
        id="tab-panel"
        role="tabpanel"
        tabIndex={0}
        aria-labelledby={`tab-${current.value}`}
        key={row.id}
      >
        <Tab
          row={row}
          model={model}
          showBody={() => choose('response', true)}
          atEvidence={atEvidence.value}
        />
      </div>
    </section>
  );
}
