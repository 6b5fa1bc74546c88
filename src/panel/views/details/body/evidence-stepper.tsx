import type { Signal } from '@preact/signals';
import type { Words } from '../../../../i18n/words';
import { NextIcon, PreviousIcon } from '../../../../ui/icons';
import { stepped } from '../../../find/matches';
import type { At } from './mark';

/** Which piece of evidence the reader is at, and the way to the others. */
export function EvidenceStepper({
  count,
  at,
  words,
}: {
  readonly count: number;
  readonly at: Signal<At>;
  readonly words: Words;
}) {
  const { place } = at.value;
  const { evidence, previousEvidence, nextEvidence } = words.details.body;
  const step = (by: 1 | -1) => {
    at.value = { place: stepped(place ?? -1, by, count) };
  };
  if (count === 0) return null;
  return (
    <span class="evidence-stepper">
      <span role="status">{evidence(place === undefined ? undefined : place + 1, count)}</span>
      <button
        type="button"
        class="tool"
        title={previousEvidence}
        aria-label={previousEvidence}
        onClick={() => step(-1)}
      >
        <PreviousIcon />
      </button>
      <button
        type="button"
        class="tool"
        title={nextEvidence}
        aria-label={nextEvidence}
        onClick={() => step(1)}
      >
        <NextIcon />
      </button>
    </span>
  );
}
