import type { ExplainedCause } from '../../../diagnosis/explain';
import type { Words } from '../../../i18n/words';
import { Cause } from '../../../reference/views/cause';

/** The other causes; where one is certain, they are out of the way. */
export function Alternatives({
  causes,
  folded,
  words,
}: {
  readonly causes: readonly ExplainedCause[];
  readonly folded: boolean;
  readonly words: Words;
}) {
  if (causes.length === 0) return null;
  const list = causes.map((cause) => (
    <Cause
      key={cause.id}
      cause={cause}
      certainty={cause.certainty}
      basis={cause.basis}
      open={false}
      words={words}
    />
  ));
  if (!folded) {
    return (
      <section>
        <h2>{words.alternatives}</h2>
        {list}
      </section>
    );
  }
  return (
    <details class="others">
      <summary>{words.otherCauses(causes.length)}</summary>
      {list}
    </details>
  );
}
