import type { Words } from '../i18n/words';

type Certainty = 'confirmed' | 'likely' | 'possible';

/** How sure a statement is; each of the three looks different, also without colour. */
export function CertaintyBadge({
  certainty,
  words,
}: {
  readonly certainty: Certainty;
  readonly words: Words;
}) {
  return (
    <span class={`certainty ${certainty}`} title={words[`${certainty}Hint`]}>
      {words[certainty]}
    </span>
  );
}
