import { useComputed } from '@preact/signals';
import { Explain } from '../../reference/views/explain';
import { Lookup } from '../../reference/views/lookup';
import { Tabs } from '../../ui/tabs';
import { PANEL_VIEWS, type ViewModel } from '../store/view-model';
import { AccessBanner } from './access-banner';
import { Details } from './details/details';
import { Empty } from './empty';
import { List } from './list';
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

/** What failed, one by one or by root cause; the same filter holds for both. */
function Failed({ model }: { readonly model: ViewModel }) {
  return (
    <>
      <Toolbar model={model} />
      <AccessBanner model={model} />
      <FailureTimeline model={model} />
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

/** The whole panel. */
export function Panel({ model }: { readonly model: ViewModel }) {
  useShortcuts(model);
  const { view, words, reference, paste } = model;
  const labels = {
    failures: words.reference.failures,
    problems: words.problems.title,
    reference: words.reference.title,
    explain: words.reference.explain,
  };
  const problems = useComputed(() => model.problems.value.length);
  return (
    <div class="panel">
      <nav class="tabs views">
        <Tabs
          tabs={PANEL_VIEWS.map((id) => ({
            id,
            label: labels[id],
            ...(id === 'problems' && problems.value > 0 && { count: problems.value }),
          }))}
          current={view.value}
          choose={(id) => {
            view.value = id;
          }}
          panelId="view"
          label={words.reference.views}
        />
      </nav>
      <div class="view" id="view" role="tabpanel" aria-labelledby={`tab-${view.value}`}>
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
    </div>
  );
}
