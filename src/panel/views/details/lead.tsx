import type { ExplainedCause } from '../../../diagnosis/explain';
import type { Words } from '../../../i18n/words';
import { Basis } from '../../../reference/views/basis';
import { FixSteps } from '../../../reference/views/fix-steps';
import { CertaintyBadge } from '../../../ui/certainty';
import { CopyButton } from '../../../ui/copy-button';
import { RichText } from '../../../ui/rich-text';
import { fixText } from './fix-text';

/** What is likeliest to mend it, and what speaks for that cause. */
export function Lead({ cause, words }: { readonly cause: ExplainedCause; readonly words: Words }) {
  return (
    <section class="lead">
      <h2>
        {words.fix} <CopyButton text={fixText(cause)} label={words.problems.copyFix} words={words} />
      </h2>
      <FixSteps steps={cause.fix} words={words} />
      <h2>
        {words.whyTitle} <CertaintyBadge certainty={cause.certainty} words={words} />
      </h2>
      <p>
        <RichText text={cause.why} />
      </p>
      <Basis basis={cause.basis} words={words} />
      <h3>{cause.certainty === 'confirmed' ? words.howToTell : words.howToBeSure}</h3>
      <p>
        <RichText text={cause.check} />
      </p>
    </section>
  );
}
