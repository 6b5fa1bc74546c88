import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../i18n/words';
import { copyText } from './clipboard';
import { CheckIcon, CopyIcon } from './icons';

/** How long the button says how it went, in ms. */
const SAY_FOR = 1500;

/** Copies a text and says so. */
export function CopyButton({
  text,
  label,
  words,
}: {
  readonly text: string;
  readonly label?: string;
  readonly words: Words;
}) {
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed'>();
  useEffect(() => {
    if (outcome === undefined) return;
    const timer = setTimeout(() => setOutcome(undefined), SAY_FOR);
    return () => clearTimeout(timer);
  }, [outcome]);
  const name = outcome === undefined ? (label ?? words.copy) : words[outcome];
  return (
    <button
      type="button"
      class="copy"
      title={name}
      onClick={async () => setOutcome((await copyText(text)) ? 'copied' : 'copyFailed')}
    >
      {outcome === 'copied' ? <CheckIcon /> : <CopyIcon />}
      <span class="visually-hidden" aria-live="polite">
        {name}
      </span>
    </button>
  );
}
