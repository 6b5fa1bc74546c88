import type { ExplainedCause } from '../../../diagnosis/explain';
import type { Words } from '../../../i18n/words';
import { Basis } from '../../../reference/views/basis';
import { Cause } from '../../../reference/views/cause';
import { FixSteps } from '../../../reference/views/fix-steps';
import { SeeAlso, Sources } from '../../../reference/views/sources';
import { CertaintyBadge } from '../../../ui/certainty';
import { RichText } from '../../../ui/rich-text';
import { clockText } from '../formats';
import { Chain } from './chain';
import type { TabProps } from './details';
import { EvidenceView } from './evidence';
import { SupportTicket } from './support-ticket';

/** What is likeliest to mend it, and what speaks for that cause. */
function Lead({ cause, words }: { readonly cause: ExplainedCause; readonly words: Words }) {
  return (
    <section class="lead">
      <h2>{words.fix}</h2>
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

/** The other causes; where one is certain, they are out of the way. */
function Alternatives({
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

/** How often the same cause struck. */
function SameProblem({ row, model }: TabProps) {
  const { words, host } = model;
  const problem = model.problemOf(row);
  if (problem === undefined || problem.items.length < 2) return null;
  const since = clockText(problem.since, host.language);
  return <p class="same-problem quiet">{words.sameProblem(problem.items.length, since, problem.burst)}</p>;
}

/** Who refused it and why in one sentence, how to mend it, what that was read from, and what else it may be. */
export function ExplanationTab(props: TabProps) {
  const { row, model } = props;
  const { words } = model;
  const catalogue = model.catalogue.value;
  const explanation = model.explanationOf(row);
  if (!explanation) {
    return (
      <p class="quiet">{model.reference.failed.value ? words.reference.notLoaded : words.bodyLoading}</p>
    );
  }
  const { entry, causes, verdict } = explanation;
  const [first, ...others] = causes;
  return (
    <article class="explanation">
      <h1>
        <span class="code">{row.code}</span> {entry.title}{' '}
        {row.diagnosis.certainty !== 'confirmed' && (
          <CertaintyBadge certainty={row.diagnosis.certainty} words={words} />
        )}
      </h1>
      <p class="verdict">
        <RichText text={verdict} />
      </p>
      {row.noiseReason && <p class="noise-reason">{words.noiseReason[row.noiseReason]}</p>}
      <Chain {...props} />
      <SameProblem {...props} />
      <p class="meaning quiet">
        <RichText text={entry.meaning} />
      </p>
      {entry.visibility === 'log-only' && <p class="quiet">{words.visibleInLog}</p>}
      {first && <Lead cause={first} words={words} />}
      <EvidenceView {...props} />
      <Alternatives causes={others} folded={first?.certainty === 'confirmed'} words={words} />
      <SupportTicket {...props} />
      {catalogue && (
        <SeeAlso entry={entry} catalogue={catalogue} words={words} open={(id) => model.openReference(id)} />
      )}
      <Sources entry={entry} words={words} />
    </article>
  );
}
