import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Tabs } from '../../ui/tabs';
import type { Paste } from '../paste';
import type { Reference } from '../store';
import { Explain, PASTE_ID } from './explain';
import { Lookup } from './lookup';
import { SEARCH_ID } from './search-field';

type View = 'reference' | 'explain';

const FIELDS: Readonly<Record<View, string>> = { reference: SEARCH_ID, explain: PASTE_ID };

/** The reference in a tab of its own. */
export function Page({ reference, paste }: { readonly reference: Reference; readonly paste: Paste }) {
  const { words } = reference;
  const view = useSignal<View>('reference');
  const titles: Readonly<Record<View, string>> = {
    reference: words.reference.title,
    explain: words.reference.explain,
  };

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof HTMLElement && /^(?:INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      document.getElementById(FIELDS[view.value])?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [view]);

  return (
    <div class="page">
      <nav class="tabs views">
        <Tabs
          tabs={[
            { id: 'reference', label: titles.reference },
            { id: 'explain', label: titles.explain },
          ]}
          current={view.value}
          choose={(id) => {
            view.value = id;
          }}
          panelId="view"
          label={words.reference.views}
        />
      </nav>
      <main class="view">
        <div class="view" id="view" role="tabpanel" aria-labelledby={`tab-${view.value}`}>
          <h1 class="visually-hidden">{titles[view.value]}</h1>
          {view.value === 'reference' ? (
            <Lookup
              reference={reference}
              go={(step) => history.go(step)}
              explain={(text) => {
                paste.text.value = text;
                view.value = 'explain';
              }}
            />
          ) : (
            <Explain
              paste={paste}
              open={(id) => {
                reference.open(id);
                view.value = 'reference';
              }}
            />
          )}
        </div>
      </main>
    </div>
  );
}
