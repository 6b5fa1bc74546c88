import { useState } from 'preact/hooks';
import type { Words } from '../../../i18n/words';
import { CopyButton } from '../../../ui/copy-button';

/** Longest value that is shown whole, in characters. */
const FOLD = 320;

/** One value, copied by the button beside it; of a long one the beginning, until the rest is asked for. */
export function HeaderValue({
  name,
  value,
  marked = false,
  words,
}: {
  readonly name: string;
  readonly value: string;
  /** Whether the evidence was read from it. */
  readonly marked?: boolean;
  readonly words: Words;
}) {
  const { headers } = words.copying;
  const [isOpen, setOpen] = useState(false);
  const isLong = value.length > FOLD;
  const shown = isLong && !isOpen ? `${value.slice(0, FOLD)}…` : value;
  return (
    <div class="header-value">
      {marked ? <mark title={headers.quoted}>{shown}</mark> : <span>{shown}</span>}
      {isLong && (
        <button type="button" class="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? headers.less : headers.more(value.length.toLocaleString('en'))}
        </button>
      )}
      <CopyButton text={value} label={headers.copyValue(name)} words={words} />
    </div>
  );
}
