import './toolbar.css';
import { GROUPINGS } from '../../settings/schema';
import { ClearIcon, RecordIcon } from '../../ui/icons';
import { CHIPS, type Chip } from '../store/filtering';
import type { ViewModel } from '../store/view-model';
import { ExportMenu } from './export-menu';
import { FilterField } from './filter-field';

function ChipButton({ chip, model }: { readonly chip: Chip | 'all'; readonly model: ViewModel }) {
  const { filtering, words } = model;
  const { chips } = filtering;
  const pressed = chip === 'all' ? chips.value.size === 0 : chips.value.has(chip);
  const text = chip === 'all' ? words.all : chip === 'net' ? words.network : chip;
  return (
    <button
      type="button"
      class="chip"
      aria-pressed={pressed}
      title={chip === 'net' ? words.networkHint : undefined}
      onClick={(event) => {
        // As in DevTools: a click chooses one, with Ctrl several.
        const next = new Set(event.ctrlKey || event.metaKey ? chips.value : []);
        if (chip !== 'all' && !(pressed && next.delete(chip))) next.add(chip);
        chips.value =
          chip === 'all' || (pressed && next.size <= 1 && !event.ctrlKey && !event.metaKey)
            ? new Set()
            : next;
      }}
    >
      {text}
    </button>
  );
}

/** Record, clear, filter, what to show, export. */
export function Toolbar({ model }: { readonly model: ViewModel }) {
  const { words, settings, paused } = model;
  const recordTitle = paused.value ? words.recordPaused : words.record;
  return (
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
      <FilterField model={model} />
      <div class="chips" role="group" aria-label={words.filter}>
        <ChipButton chip="all" model={model} />
        {CHIPS.map((chip) => (
          <ChipButton key={chip} chip={chip} model={model} />
        ))}
      </div>
      <span class="divider" />
      <label class="check" title={words.noiseHint}>
        <input
          type="checkbox"
          checked={settings.showNoise.value}
          onChange={(event) => {
            settings.showNoise.value = event.currentTarget.checked;
          }}
        />
        {words.noise}
      </label>
      <label class="check" title={words.preserveLogHint}>
        <input
          type="checkbox"
          checked={settings.preserveLog.value}
          onChange={(event) => {
            settings.preserveLog.value = event.currentTarget.checked;
          }}
        />
        {words.preserveLog}
      </label>
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
      <span class="spring" />
      <ExportMenu model={model} />
    </header>
  );
}
