import { useComputed } from '@preact/signals';
import type { ViewModel } from '../store/view-model';
import { AccessBanner } from './access-banner';
import { Details } from './details/details';
import { Empty } from './empty';
import { List } from './list';
import { useShortcuts } from './shortcuts';
import { Splitter } from './splitter';
import { StatusBar } from './status-bar';
import { Toolbar } from './toolbar';

/** The whole panel. */
export function Panel({ model }: { readonly model: ViewModel }) {
  useShortcuts(model);
  const isEmpty = useComputed(() => model.lines.value.length === 0);
  const { selected } = model;
  const details = selected.value;
  return (
    <div class="panel">
      <Toolbar model={model} />
      <AccessBanner model={model} />
      <main class="content" style={{ '--split': `${model.settings.split.value * 100}%` }}>
        {isEmpty.value ? <Empty model={model} /> : <List model={model} />}
        {details && (
          <>
            <Splitter split={model.settings.split} />
            <Details row={details} model={model} />
          </>
        )}
      </main>
      <StatusBar model={model} />
    </div>
  );
}
