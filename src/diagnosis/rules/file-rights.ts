import type { Certainty } from '../../evidence/finding';
import { codeBasis, ifSeen, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { atMost } from '../facts/certainty';
import { statedCertainty } from '../facts/iis-code';
import { rankedCause } from '../facts/ranked-cause';

/** `ERROR_ACCESS_DENIED`. */
const ACCESS_DENIED = 5;

/** A user of a domain or a computer; the anonymous one is written in the page's language, without a backslash. */
const ACCOUNT = /^[^\\]{1,64}\\[^\\]{1,104}$/;

/**
 * 401.3: NTFS refused. The page names the file and the user; a share adds the question whose rights the file server sees,
 * and an anonymous visitor that of the pool's.
 *
 * @see https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code
 * @see https://learn.microsoft.com/iis/manage/configuring-security/application-pool-identities
 */
export default defineRule({
  id: 'file-rights',
  description: 'Names the file and the account of a 401.3, and whether a share lies between.',
  applies: ({ failure }, { facts: { substatus } }) => failure.status === 401 && substatus === 3,
  causes(exchange, evidence) {
    const certainty = statedCertainty(3, evidence);
    if (certainty === undefined) return [];
    const { physicalPath, logonUser, win32 } = evidence.facts;
    const code = codeBasis(exchange, evidence);
    const file = ifSeen('path', physicalPath);
    const isAccount = ACCOUNT.test(logonUser ?? '');
    const user = logonUser === undefined || !isAccount ? [] : [seen('user', logonUser)];
    const basis = [...file, ...user, ...code];
    const more = { scope: physicalPath };
    const cause = (id: string, limit: Certainty) =>
      rankedCause('iis/401.3', id, atMost(limit, certainty), basis, more);
    if (physicalPath?.startsWith('\\\\') && !physicalPath.startsWith('\\\\?\\')) {
      return [cause('unc-pass-through', 'possible'), cause('ntfs-rights', 'possible')];
    }
    if (isAccount) return [cause('ntfs-rights', win32 === ACCESS_DENIED ? 'likely' : 'possible')];
    return [cause('ntfs-rights', 'possible'), cause('pool-identity', 'possible')];
  },
});
