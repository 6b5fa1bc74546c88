import type { TargetedKeyboardEvent } from 'preact';

/** One tab of a strip. */
export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** How many things the tab has, as it reads beside the label. */
  readonly count?: string;
}

/**
 * A strip of tabs, after the ARIA pattern: one stop of the Tab key, arrow keys choose.
 * @param panelId the element that shows what the chosen tab stands for.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 */
export function Tabs<Id extends string>({
  tabs,
  current,
  choose,
  panelId,
  label,
}: {
  readonly tabs: readonly Tab<Id>[];
  readonly current: Id;
  readonly choose: (id: Id) => void;
  readonly panelId: string;
  readonly label?: string;
}) {
  const elementOf = (id: Id) => `tab-${id}`;

  function onKeyDown(event: TargetedKeyboardEvent<HTMLElement>): void {
    const at = tabs.findIndex(({ id }) => id === current);
    const next = {
      ArrowRight: tabs[(at + 1) % tabs.length],
      ArrowLeft: tabs.at(at - 1),
      Home: tabs[0],
      End: tabs.at(-1),
    }[event.altKey || event.ctrlKey || event.metaKey ? '' : event.key];
    if (!next) return;
    choose(next.id);
    event.preventDefault();
    event.stopPropagation();
    requestAnimationFrame(() => document.getElementById(elementOf(next.id))?.focus());
  }

  return (
    <div role="tablist" aria-label={label}>
      {tabs.map(({ id, label: text, count }) => (
        <button
          type="button"
          key={id}
          id={elementOf(id)}
          role="tab"
          aria-selected={current === id}
          aria-controls={panelId}
          tabIndex={current === id ? 0 : -1}
          onClick={() => choose(id)}
          onKeyDown={onKeyDown}
        >
          {text}
          {count !== undefined && <span class="tab-count">{count}</span>}
        </button>
      ))}
    </div>
  );
}
