import type { Evidence } from '../../evidence/finding';
import type { Exchange } from '../../failure/exchange';
import { ifSeen, statedBasis } from '../basis';
import { defineRule, type RankedCause } from '../diagnosis';
import { entryCauses } from '../facts/entry-causes';
import { certaintyOfSubstatus } from '../facts/iis-code';
import { pageScope } from '../facts/page-scope';
import { timeOutBasis } from '../facts/time-outs';

/** `timeout` of the `cgi` section as installed, in ms. */
const TIME_OUT = 900_000;

/** An NTSTATUS with which a program ended, or `ERROR_PATH_NOT_FOUND` for one that could not be started. */
const ENDED = /^0x(?:c[\da-f]{7}|00000003)$/;

/** 502.1: as all of its causes take up the time-out, the duration only tells that the default one is in force. */
function ofTimeOut(exchange: Exchange, evidence: Evidence): readonly RankedCause[] {
  const basis = [
    ...timeOutBasis(exchange, TIME_OUT),
    ...ifSeen('module', evidence.facts.module),
    ...statedBasis(exchange, evidence),
  ];
  return entryCauses('iis/502.1', certaintyOf(1, evidence), basis, { scope: pageScope(exchange) });
}

/** 502.2: what the program wrote is no response; ARR uses the number for something else. */
function ofOutput(exchange: Exchange, evidence: Evidence): readonly RankedCause[] {
  const { module, hresult = '' } = evidence.facts;
  const certainty = certaintyOf(2, evidence);
  const basis = [...ifSeen('module', module), ...statedBasis(exchange, evidence)];
  const scope = pageScope(exchange);
  if (module === 'ApplicationRequestRouting') {
    return entryCauses('iis/502.2', certainty, basis, { cause: ['arr-mapping', 'confirmed'] });
  }
  if (ENDED.test(hresult)) {
    return entryCauses('iis/502.2', certainty, basis, { cause: ['program-ended', 'confirmed'], scope });
  }
  if (module !== 'CgiModule') return [];
  return entryCauses('iis/502.2', certainty, basis, { cause: ['incomplete-headers', 'likely'], scope });
}

const certaintyOf = (substatus: number, evidence: Evidence) =>
  certaintyOfSubstatus(substatus, evidence) ?? 'possible';

/**
 * A CGI program that ran too long or whose output is no response.
 *
 * @see https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/troubleshoot-502-2-bad-gateway-error-in-cgi-apps
 * @see https://learn.microsoft.com/iis/configuration/system.webserver/cgi
 */
export default defineRule({
  id: 'cgi-failure',
  description: 'Tells the failures of a 502.1 and 502.2 apart by module, HRESULT and duration.',
  applies: ({ failure }, { facts: { substatus } }) =>
    failure.status === 502 && (substatus === 1 || substatus === 2),
  causes: (exchange, evidence) =>
    evidence.facts.substatus === 1 ? ofTimeOut(exchange, evidence) : ofOutput(exchange, evidence),
});
