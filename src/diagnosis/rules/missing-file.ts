import type { Certainty } from '../../evidence/finding';
import { codeBasis, ifSeen } from '../basis';
import { defineRule } from '../diagnosis';
import { atMost } from '../facts/certainty';
import { statedCertainty } from '../facts/iis-code';
import { pageScope } from '../facts/page-scope';
import { rankedCause } from '../facts/ranked-cause';
import { pathOf } from '../facts/request-path';
import { extensionOf } from '../values';

/** `ERROR_FILE_NOT_FOUND`, `ERROR_PATH_NOT_FOUND`, `ERROR_INVALID_NAME`. */
const NO_FILE = 2;
const NO_FOLDER = 3;
const INVALID_NAME = 123;

/** A bundle's name with a hash: `main.3f2a1b9c.js`, `index-CkT3x9aB.css`. */
const BUNDLE = /[.-](\w{8,40})\.(?:m?js|css)$/;

function isBundle(path: string): boolean {
  return /\d/.test(BUNDLE.exec(path)?.[1] ?? '');
}

/**
 * 404.0, whose page gives the Win32 error of opening the file and the path on disk. A name without an extension may also
 * be a route that no program took.
 *
 * @see https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/troubleshoot-404-file-not-found-error
 * @see https://learn.microsoft.com/windows/win32/debug/system-error-codes--0-499-
 */
export default defineRule({
  id: 'missing-file',
  description: 'Tells a missing file from a route by the Win32 error and the path on the page of a 404.0.',
  applies: ({ failure }, evidence) => failure.status === 404 && evidence.facts.substatus === 0,
  causes(exchange, evidence) {
    const certainty = statedCertainty(0, evidence);
    const { win32, physicalPath } = evidence.facts;
    if (certainty === undefined || win32 === undefined) return [];
    const path = pathOf(exchange.failure);
    const extension = extensionOf(path);
    const basis = [
      ...ifSeen('path', physicalPath),
      ...ifSeen('extension', extension),
      ...codeBasis(exchange, evidence),
    ];
    const cause = (id: string, limit: Certainty) =>
      rankedCause('iis/404.0', id, atMost(limit, certainty), basis, { scope: pageScope(exchange) });
    if (win32 === INVALID_NAME) return [cause('invalid-name', 'confirmed')];
    if (win32 !== NO_FILE && win32 !== NO_FOLDER) return [];
    if (extension === undefined)
      return [cause('route-without-file', 'possible'), cause('file-missing', 'possible')];
    return [
      cause('file-missing', 'confirmed'),
      ...(isBundle(path) ? [cause('incomplete-deployment', 'possible')] : []),
      ...(win32 === NO_FOLDER ? [cause('wrong-physical-path', 'possible')] : []),
    ];
  },
});
