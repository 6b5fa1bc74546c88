import type { Certainty } from '../../evidence/finding';
import type { Words } from '../../i18n/words';
import type { LocalCause } from '../../knowledge/local-entry';
import { CertaintyBadge } from '../../ui/certainty';
import { RichText } from '../../ui/rich-text';
import { Basis } from './basis';
import { FixSteps } from './fix-steps';

/** A cause whose placeholders are filled: why, how to tell, and the steps that mend it. */
export function Cause({
  cause,
  certainty,
  open,
  guide = false,
  basis = [],
  words,
}: {
  readonly cause: LocalCause;
  /** How sure it is for one request; none in the reference, which speaks of no request. */
  readonly certainty?: Certainty;
  readonly open: boolean;
  /** Whether it is a part of a guide, which mends nothing. */
  readonly guide?: boolean;
  /** What was seen of one request that speaks for it. */
  readonly basis?: readonly string[];
  readonly words: Words;
}) {
  return (
    <details class="cause" open={open}>
      <summary>
        {certainty && <CertaintyBadge certainty={certainty} words={words} />}
        <strong>{cause.label}</strong>
      </summary>
      <p>
        <RichText text={cause.why} />
      </p>
      <Basis basis={basis} words={words} />
      <h3>{guide ? words.reference.guideCheck : words.howToTell}</h3>
      <p>
        <RichText text={cause.check} />
      </p>
      {cause.fix.length > 0 && (
        <>
          <h3>{guide ? words.reference.guideSteps : words.fix}</h3>
          <FixSteps steps={cause.fix} words={words} />
        </>
      )}
    </details>
  );
}
