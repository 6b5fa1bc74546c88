import './keys-help.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Words } from '../../../i18n/words';
import { CloseIcon } from '../../../ui/icons';
import { isHelpOpen } from './shortcuts';

/** Keys that do the same, such as `Ctrl+F` and `/`, and the name of what they do. */
type Keys = readonly [keys: string, does: keyof Words['keys']];
interface Section {
  readonly title: keyof Words['keys'];
  readonly keys: readonly Keys[];
}

const SECTIONS: readonly Section[] = [
  {
    title: 'anywhere',
    keys: [
      ['Ctrl+F /', 'filter'],
      ['Ctrl+L', 'clear'],
      ['Ctrl+E', 'record'],
      ['Esc', 'closeDetails'],
      ['?', 'help'],
    ],
  },
  {
    title: 'inList',
    keys: [
      ['↑ ↓', 'move'],
      ['PgUp PgDn', 'page'],
      ['Home End', 'ends'],
      ['→ ←', 'fold'],
      ['Enter', 'open'],
      ['Ctrl+C', 'copyRow'],
      ['Shift+F10', 'menu'],
    ],
  },
  {
    title: 'inDetails',
    keys: [
      ['← →', 'tabs'],
      ['Ctrl+F', 'find'],
      ['F3 Shift+F3', 'findNext'],
    ],
  },
  {
    title: 'inFilter',
    keys: [
      ['Tab Enter', 'complete'],
      ['↓ Ctrl+Space', 'history'],
      ['Esc', 'clearFilter'],
    ],
  },
  {
    title: 'inProblems',
    keys: [
      ['↑ ↓', 'moveCard'],
      ['Home End', 'cardEnds'],
      ['→ ← Enter', 'openCard'],
      ['Esc', 'backToCard'],
    ],
  },
  {
    title: 'inTimeline',
    keys: [
      ['← →', 'moveEnd'],
      ['PgUp PgDn', 'moveEndFar'],
      ['Home End', 'endEnds'],
      ['Alt+← Alt+→', 'moveSpan'],
      ['Esc', 'giveUpSpan'],
    ],
  },
];

/** Macs have ⌘ where others have Ctrl; the space bar's keys are the same. */
const onMac = /^Mac/.test(navigator.platform);

function KeyNames({ keys }: { readonly keys: string }) {
  return (
    <>
      {keys.split(' ').map((key) => (
        <kbd key={key}>
          {onMac ? key.replace('Ctrl+', '⌘').replace('Shift+', '⇧').replace('Alt+', '⌥') : key}
        </kbd>
      ))}
    </>
  );
}

/** Every key of the panel, in a dialog. */
export function KeysHelp({ words }: { readonly words: Words }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (isHelpOpen.value) dialog.current?.showModal();
  }, [isHelpOpen.value]);
  if (!isHelpOpen.value) return null;
  const { keys } = words;
  return (
    <dialog
      class="keys-help"
      ref={dialog}
      aria-labelledby="keys-title"
      onClose={() => {
        isHelpOpen.value = false;
      }}
      onClick={(event) => {
        // The dialog's own area is covered by what is in it; the rest is around it.
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        // Its button is all that there is to go to: the next stop would be DevTools.
        if (event.key === 'Tab') event.preventDefault();
      }}
    >
      <form method="dialog">
        <h1 id="keys-title">{keys.title}</h1>
        <button type="submit" class="tool" aria-label={words.close} title={`${words.close} (Esc)`}>
          <CloseIcon />
        </button>
        {SECTIONS.map(({ title, keys: own }) => (
          <section key={title}>
            <h2>{keys[title]}</h2>
            <dl>
              {own.map(([names, does]) => (
                <div key={does}>
                  <dt>
                    <KeyNames keys={names} />
                  </dt>
                  <dd>{keys[does]}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <p class="quiet">{keys.headers}</p>
      </form>
    </dialog>
  );
}
