import { SeeAlso, Sources } from '../../../reference/views/sources';
import { CertaintyBadge } from '../../../ui/certainty';
import { RichText } from '../../../ui/rich-text';
import { clockText } from '../formats';
import { Alternatives } from './alternatives';
import { Chain } from './chain';
import type { TabProps } from './details';
import { EvidenceView } from './evidence';
import { Lead } from './lead';
import { SupportTicket } from './support-ticket';

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
