import type { Certainty, Evidence } from '../../evidence/finding';
import type { Exchange } from '../../failure/exchange';
import { answererBasis, type Basis, statedBasis, statusBasis } from '../basis';
import { certaintyOfSubstatus, isStated } from './iis-code';

/** How sure the response is to state this sub-status; undefined when it states none or another. */
export function statedCertainty(substatus: number, evidence: Evidence): Certainty | undefined {
  return isStated(substatus, evidence) ? certaintyOfSubstatus(substatus, evidence) : undefined;
}

/** The code that the response states, who answered, and the status: what stands behind a request's own values. */
export function codeBasis(exchange: Exchange, evidence: Evidence): readonly Basis[] {
  return [...statedBasis(exchange, evidence), ...answererBasis(evidence), ...statusBasis(exchange)];
}
