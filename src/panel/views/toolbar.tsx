import './toolbar.css';
import { GROUPINGS } from '../../settings/schema';
import { ClearIcon, RecordIcon } from '../../ui/icons';
import type { ViewModel } from '../store/view-model';
import { Check } from './check';
import { ExportMenu } from './export-menu';
import { FilterBar } from './filter/filter-bar';
import { SettingsMenu } from './settings-menu';

/** What the list is grouped by. */
function GroupBy({ model }: { readonly model: ViewModel }) {
  const { words, settings } = model;
  return (
    <span class="check">
      <label for="group">{words.group}</label>
      <select
        id="group"
        class="select"
        value={settings.grouping.value}
        onChange={(event) => {
          const chosen = GROUPINGS.find((each) => each === event.currentTarget.value);
          if (chosen) settings.grouping.value = chosen;
        }}
      >
        {GROUPINGS.map((grouping) => (
          <option key={grouping} value={grouping}>
            {words.settings.groupings[grouping]}
          </option>
        ))}
      </select>
    </span>
  );
}

/** Record, clear, what to show, export; below it, the filter. */
export function Toolbar({ model }: { readonly model: ViewModel }) {
  const { words, settings, paused } = model;
  const recordTitle = paused.value ? words.recordPaused : words.record;
  return (
    <>
      <header class="toolbar">
        <button
          type="button"
          class={paused.value ? 'tool' : 'tool recording'}
          title={`${recordTitle} (Ctrl+E)`}
          aria-label={recordTitle}
          aria-pressed={!paused.value}
          onClick={() => model.setPaused(!paused.value)}
        >
          <RecordIcon on={!paused.value} />
        </button>
        <button
          type="button"
          class="tool"
          title={`${words.clear} (Ctrl+L)`}
          aria-label={words.clear}
          onClick={() => model.clear()}
        >
          <ClearIcon />
        </button>
        <span class="divider" />
        <Check label={words.preserveLog} hint={words.preserveLogHint} setting={settings.preserveLog} />
        <Check label={words.noise} hint={words.noiseHint} setting={settings.showNoise} />
        {model.view.value === 'failures' && <GroupBy model={model} />}
        <span class="spring" />
        <ExportMenu model={model} />
        <SettingsMenu model={model} />
      </header>
      <FilterBar model={model} />
    </>
  );
}
