import { useComputed } from '@preact/signals';
import { Explain } from '../../reference/views/explain';
import { Lookup } from '../../reference/views/lookup';
import { Tabs } from '../../ui/tabs';
import { PANEL_VIEWS, type ViewModel } from '../store/view-model';
import { AccessBanner } from './access-banner';
import { Details } from './details/details';
import { Empty } from './empty';
import { List } from './list/list';
import { useShortcuts } from './shortcuts';
import { Splitter } from './splitter';
import { StatusBar } from './status-bar';
import { Toolbar } from './toolbar';

/** The failing requests: their list and the details of the selected one. */
function Failures({ model }: { readonly model: ViewModel }) {
  const isEmpty = useComputed(() => model.lines.value.length === 0);
  const details = model.selected.value;
  return (
    <>
      <Toolbar model={model} />
      <AccessBanner model={model} />
      <main class="content" style={{ '--split': `${model.settings.details.right.value * 100}%` }}>
        {isEmpty.value ? <Empty model={model} /> : <List model={model} />}
        {details && (
          <>
            <Splitter split={model.settings.details.right} />
            <Details row={details} model={model} />
          </>
        )}
      </main>
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
    reference: words.reference.title,
    explain: words.reference.explain,
  };
  return (
    <div class="panel">
      <nav class="tabs views">
        <Tabs
          tabs={PANEL_VIEWS.map((id) => ({ id, label: labels[id] }))}
          current={view.value}
          choose={(id) => {
            view.value = id;
          }}
          panelId="view"
          label={words.reference.views}
        />
      </nav>
      <div class="view" id="view" role="tabpanel" aria-labelledby={`tab-${view.value}`}>
        {view.value === 'failures' && <Failures model={model} />}
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
