import { signal } from '@preact/signals';
import type { Words } from '../../i18n/words';
import { Explain } from '../../reference/views/explain';
import { Lookup } from '../../reference/views/lookup';
import { Tabs } from '../../ui/tabs';
import { PANEL_VIEWS, type PanelView, type ViewModel } from '../store/view-model';
import { AccessBanner } from './access-banner';
import { useAfterPaint } from './after-paint';
import { Details } from './details/details';
import { KeysHelp } from './keys/keys-help';
import { useShortcuts } from './keys/shortcuts';
import { List } from './list/list';
import { Notice } from './notice';
import { type Place, placeOf } from './placement';
import { Problems } from './problems/problems';
import { clampSplit, Splitter } from './splitter';
import { StatusBar } from './status-bar';
import { FailureTimeline } from './timeline/failure-timeline';
import { Toolbar } from './toolbar';

/** The panel's size, in CSS pixels. */
const size = signal({ width: window.innerWidth, height: window.innerHeight });
window.addEventListener('resize', () => {
  size.value = { width: window.innerWidth, height: window.innerHeight };
});

/** The details of the selected row, and the bar that gives them room. Keys walk the list without waiting for them. */
function SelectedDetails({ model, place }: { readonly model: ViewModel; readonly place: Place }) {
  const row = useAfterPaint(model.selected).value;
  if (!row) return null;
  const { right, below } = model.settings.details;
  return (
    <>
      {place !== 'over' && (
        <Splitter split={place === 'right' ? right : below} place={place} label={model.words.list.splitter} />
      )}
      <Details row={row} model={model} />
    </>
  );
}

/** The failing requests: their list and the details of the selected one. */
function Failures({ model }: { readonly model: ViewModel }) {
  const { right, below, placement } = model.settings.details;
  const { width, height } = size.value;
  const place = placeOf(placement.value, width, height);
  const split = clampSplit(place === 'below' ? below.value : right.value);
  return (
    <div class={`content ${place}`} style={{ '--split': `${split * 100}%` }}>
      <List model={model} />
      <SelectedDetails model={model} place={place} />
    </div>
  );
}

/** What failed, one by one or by root cause; the same filter holds for both. */
function Failed({ model }: { readonly model: ViewModel }) {
  const { view, settings } = model;
  return (
    <>
      <Toolbar model={model} />
      <AccessBanner model={model} />
      {settings.timeline.value && <FailureTimeline model={model} />}
      {view.value === 'failures' ? (
        <Failures model={model} />
      ) : (
        <div class="content">
          <Problems model={model} />
        </div>
      )}
      <StatusBar model={model} />
      <Notice />
    </>
  );
}

/** What a view is called. */
function viewTitle(view: PanelView, words: Words): string {
  const titles: Readonly<Record<PanelView, string>> = {
    failures: words.reference.failures,
    problems: words.problems.title,
    reference: words.reference.title,
    explain: words.reference.explain,
  };
  return titles[view];
}

/** The tabs of the views. */
function Views({ model }: { readonly model: ViewModel }) {
  const { view, words, host, problemCount } = model;
  const count = problemCount.value;
  return (
    <nav class="tabs views">
      <Tabs
        tabs={PANEL_VIEWS.map((id) => ({
          id,
          label: viewTitle(id, words),
          ...(id === 'problems' && count > 0 && { count: count.toLocaleString(host.language) }),
        }))}
        current={view.value}
        choose={(id) => {
          view.value = id;
        }}
        panelId="view"
        label={words.reference.views}
      />
    </nav>
  );
}

/** The whole panel. */
export function Panel({ model }: { readonly model: ViewModel }) {
  useShortcuts(model);
  const { view, reference, paste, words } = model;
  return (
    <div class="panel">
      <Views model={model} />
      <main class="view">
        <div class="view" id="view" role="tabpanel" aria-labelledby={`tab-${view.value}`}>
          <h1 class="visually-hidden">{viewTitle(view.value, words)}</h1>
          {(view.value === 'failures' || view.value === 'problems') && <Failed model={model} />}
          {view.value === 'reference' && (
            <Lookup
              reference={reference}
              explain={(text) => {
                paste.text.value = text;
                view.value = 'explain';
              }}
            />
          )}
          {view.value === 'explain' && <Explain paste={paste} open={(id) => model.openReference(id)} />}
        </div>
      </main>
      <KeysHelp words={words} />
    </div>
  );
}
