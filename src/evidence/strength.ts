import { FRONTS } from './answerers';
import { CERTAINTIES, type Finding } from './finding';

const BY_PLACE: Readonly<Record<Finding['quote']['where'], number>> = {
  network: 0,
  browser: 0,
  body: 1,
  status: 2,
  header: 3,
};

/**
 * Most certain first. What a body says goes before what a header says, since a front signs the headers of what it
 * only passes on; for the same reason a front goes after whoever stands behind it.
 */
export function byStrength(a: Finding, b: Finding): number {
  return (
    CERTAINTIES.indexOf(a.certainty) - CERTAINTIES.indexOf(b.certainty) ||
    BY_PLACE[a.quote.where] - BY_PLACE[b.quote.where] ||
    Number(isFront(a)) - Number(isFront(b))
  );
}

function isFront(finding: Finding): boolean {
  return finding.answeredBy !== undefined && FRONTS.has(finding.answeredBy.id);
}
