import type { Problem } from '../../../diagnosis/problems';
import { SeeAlso } from '../../../reference/views/sources';
import { FilterIcon } from '../../../ui/icons';
import { RichText } from '../../../ui/rich-text';
import type { Row } from '../../store/row';
import type { ViewModel } from '../../store/view-model';
import { Alternatives } from '../details/alternatives';
import { EvidenceView } from '../details/evidence';
import { Lead } from '../details/lead';
import { clockText } from '../formats';
import { focusWhenDrawn, LIST } from '../keys/focus';
import { AffectedRequests } from './affected-requests';
import { filterOf } from './problem-filter';

/** Responses that are looked through for the one that tells most: what is alike is told by the first few. */
const LOOKED_AT = 50;

/** The failure whose response told most, the first of them. */
function mostTelling([first, ...others]: readonly [Row, ...Row[]]): Row {
  return others
    .slice(0, LOOKED_AT)
    .reduce(
      (best, row) => (row.evidence.findings.length > best.evidence.findings.length ? row : best),
      first,
    );
}

/** All about a problem: what happened, how to mend it, what that was read from, and which requests it broke. */
export function Solution({ problem, model }: { readonly problem: Problem<Row>; readonly model: ViewModel }) {
  const { words, host } = model;
  const catalogue = model.catalogue.value;
  const row = mostTelling(problem.items);
  const explanation = model.explanationOf(row);
  if (!explanation || !catalogue) {
    return (
      <p class="quiet">{model.reference.failed.value ? words.reference.notLoaded : words.bodyLoading}</p>
    );
  }
  const { entry, causes, verdict } = explanation;
  const [first, ...others] = causes;
  const showInList = () => {
    model.filtering.text.value = filterOf(problem, model);
    model.view.value = 'failures';
    focusWhenDrawn(LIST);
  };
  return (
    <>
      <p class="verdict">
        <RichText text={verdict} />
      </p>
      {row.noiseReason && <p class="noise-reason">{words.noiseReason[row.noiseReason]}</p>}
      <p class="quiet">
        {words.problem(problem.items.length, clockText(problem.since, host.language), problem.burst)}
        {problem.cause?.scope !== undefined && <> · {problem.cause.scope}</>}
      </p>
      <button type="button" class="button show-in-list" onClick={showInList}>
        <FilterIcon /> {words.problems.showInList}
      </button>
      {!first && (
        <p class="meaning">
          <RichText text={entry.meaning} />
        </p>
      )}
      {first && <Lead cause={first} words={words} />}
      <AffectedRequests problem={problem} showInList={showInList} model={model} />
      <EvidenceView row={row} model={model} />
      <Alternatives causes={others} folded={first?.certainty === 'confirmed'} words={words} />
      <SeeAlso entry={entry} catalogue={catalogue} words={words} open={(id) => model.openReference(id)} />
    </>
  );
}
