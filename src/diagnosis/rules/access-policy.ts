import type { Certainty } from '../../evidence/finding';
import { codeBasis, ifSeen, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { atMost } from '../facts/certainty';
import { statedCertainty } from '../facts/iis-code';
import { pageScope } from '../facts/page-scope';
import { rankedCause } from '../facts/ranked-cause';
import { pathOf } from '../facts/request-path';
import { runtimeOf } from '../facts/script-extensions';
import { extensionOf } from '../values';

/** `ERROR_ACCESS_DENIED`: NTFS refused, not IIS. */
const ACCESS_DENIED = 5;

type Cause = readonly [id: string, limit: Certainty];

function causesOf(
  substatus: number,
  method: string,
  isScript: boolean,
  win32: number | undefined,
): readonly Cause[] {
  if (substatus === 3) {
    return win32 === ACCESS_DENIED ? [['ntfs-modify-right', 'confirmed']] : [['iis-write-right', 'likely']];
  }
  if (substatus === 2) return [['read-right-off', 'possible']];
  const barred: Cause = ['remote-callers-barred', 'possible'];
  if (method !== 'GET' && method !== 'HEAD' && method !== 'POST') {
    return [
      ['verb-not-in-script-map', 'possible'],
      ['no-execute-right', 'possible'],
    ];
  }
  return [['no-execute-right', isScript ? 'likely' : 'possible'], barred];
}

/**
 * What the folder's `accessPolicy` lacks: the right to execute (403.1), to read (403.2) or to write (403.3). A write that
 * NTFS refused has Win32 error 5.
 *
 * @see https://learn.microsoft.com/iis/configuration/system.webserver/handlers/
 * @see https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code
 */
export default defineRule({
  id: 'access-policy',
  description: 'Compares extension and method of a 403.1, 403.2 or 403.3 with the rights that it needs.',
  applies: ({ failure }, { facts: { substatus = 0 } }) =>
    failure.status === 403 && [1, 2, 3].includes(substatus),
  causes(exchange, evidence) {
    const { substatus = 0, win32 } = evidence.facts;
    const certainty = statedCertainty(substatus, evidence);
    if (certainty === undefined) return [];
    const { method } = exchange.failure;
    const path = pathOf(exchange.failure);
    const extension = extensionOf(path)?.toLowerCase();
    const basis = [
      ...ifSeen('extension', extension),
      seen('method', method),
      ...codeBasis(exchange, evidence),
    ];
    return causesOf(substatus, method, runtimeOf(extension) !== undefined, win32).map(([id, limit]) =>
      rankedCause(`iis/403.${substatus}`, id, atMost(limit, certainty), basis, {
        scope: pageScope(exchange),
      }),
    );
  },
});
