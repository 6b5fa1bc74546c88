import './details.css';
import { signal } from '@preact/signals';
import type { FunctionComponent, TargetedKeyboardEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { DETAILS_TABS, type DetailsTab } from '../../../settings/schema';
import { CloseIcon } from '../../../ui/icons';
import { Tabs } from '../../../ui/tabs';
import type { Row } from '../../store/row';
import type { ViewModel } from '../../store/view-model';
import { closeDetails } from '../keys/shortcuts';
import { Actions } from './actions';
import { BodyTab } from './body/body';
import { ExplanationTab } from './explanation';
import { closeFind, isFindOpen, openFind } from './find';
import { FindBar } from './find-bar';
import { HeadersTab } from './headers';
import { RawTab } from './raw';
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

const TABS: Readonly<Record<DetailsTab, FunctionComponent<TabProps>>> = {
  diagnosis: ExplanationTab,
  headers: HeadersTab,
  body: BodyTab,
  timing: TimingTab,
  raw: RawTab,
};

const atEvidence = signal(false);

/** Ctrl+F within the details finds in them, Esc first closes the bar; all other keys are the panel's. */
function onKeyDown(event: TargetedKeyboardEvent<HTMLElement>): void {
  const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  if (isCommand && event.key.toLowerCase() === 'f') openFind();
  else if (event.key === 'Escape' && isFindOpen.value && !event.defaultPrevented) closeFind();
  else return;
  event.preventDefault();
}

/** Everything about the selected failure. */
export function Details({ row, model }: Pick<TabProps, 'row' | 'model'>) {
  const { words, settings } = model;
  const current = settings.details.tab;
  const panel = useRef<HTMLDivElement>(null);
  const choose = (id: DetailsTab, evidence = false) => {
    atEvidence.value = evidence;
    current.value = id;
  };
  const showBody = () => {
    choose('body', true);
    // What was pressed goes.
    panel.current?.focus();
  };
  // Asked for here, so that all tabs have it.
  const { code } = model.summaryOf(row);
  const Tab = TABS[current.value];
  const labels = { ...words.details.tabs, headers: words.headers, timing: words.timing };
  return (
    <section class="details" aria-label={`${code} ${row.name}`} onKeyDown={onKeyDown}>
      <div class="tabs">
        <button
          type="button"
          class="tool"
          title={`${words.close} (Esc)`}
          aria-label={words.close}
          onClick={() => closeDetails(model)}
        >
          <CloseIcon />
        </button>
        <Tabs
          tabs={DETAILS_TABS.map((id) => ({ id, label: labels[id] }))}
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
        ref={panel}
      >
        <Tab row={row} model={model} showBody={showBody} atEvidence={atEvidence.value} />
      </div>
      {isFindOpen.value && <FindBar area={panel} words={words} />}
    </section>
  );
}
