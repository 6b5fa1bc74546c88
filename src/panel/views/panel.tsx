import { type ReadonlySignal, useComputed } from '@preact/signals';
import { Explain } from '../../reference/views/explain';
import { Lookup } from '../../reference/views/lookup';
import { Tabs } from '../../ui/tabs';
import { PANEL_VIEWS, type ViewModel } from '../store/view-model';
import { AccessBanner } from './access-banner';
import { Details } from './details/details';
import { Empty } from './empty';
import { List } from './list';
import { useProblemCount } from './problems/problem-count';
import { Problems } from './problems/problems';
import { useShortcuts } from './shortcuts';
import { Splitter } from './splitter';
import { StatusBar } from './status-bar';
import { FailureTimeline } from './timeline/failure-timeline';
import { Toolbar } from './toolbar';

/** The failing requests: their list and the details of the selected one. */
function Failures({ model }: { readonly model: ViewModel }) {
  const isEmpty = useComputed(() => model.lines.value.length === 0);
  const details = model.selected.value;
  return (
    <main class="content" style={{ '--split': `${model.settings.split.value * 100}%` }}>
      {isEmpty.value ? <Empty model={model} /> : <List model={model} />}
      {details && (
        <>
          <Splitter split={model.settings.split} />
          <Details row={details} model={model} />
        </>
      )}
    </main>
  );
}

interface FailedProps {
  readonly model: ViewModel;
  /** A signal, so that only what shows the number is drawn with it. */
  readonly problemCount: ReadonlySignal<number>;
}

/** What failed, one by one or by root cause; the same filter holds for both. */
function Failed({ model, problemCount }: FailedProps) {
  return (
    <>
      <Toolbar model={model} />
      <AccessBanner model={model} />
      <FailureTimeline model={model} problemCount={problemCount} />
      {model.view.value === 'failures' ? (
        <Failures model={model} />
      ) : (
        <main class="content">
          <Problems model={model} />
        </main>
      )}
      <StatusBar model={model} />
    </>
  );
}

/** The tabs of the views. */
function Views({ model, problemCount }: FailedProps) {
  const { view, words, host } = model;
  const labels = {
    failures: words.reference.failures,
    problems: words.problems.title,
    reference: words.reference.title,
    explain: words.reference.explain,
  };
  const count = problemCount.value;
  return (
    <nav class="tabs views">
      <Tabs
        tabs={PANEL_VIEWS.map((id) => ({
          id,
          label: labels[id],
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
  const { view, reference, paste } = model;
  const problemCount = useProblemCount(model);
  return (
    <div class="panel">
      <Views model={model} problemCount={problemCount} />
      <div class="view" id="view" role="tabpanel" aria-labelledby={`tab-${view.value}`}>
        {(view.value === 'failures' || view.value === 'problems') && (
          <Failed model={model} problemCount={problemCount} />
        )}
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
    </div>
  );
}
