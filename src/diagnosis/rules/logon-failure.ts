import type { Certainty } from '../../evidence/finding';
import { codeBasis, headerBasis } from '../basis';
import { defineRule } from '../diagnosis';
import { atMost } from '../facts/certainty';
import { challengesOf, isHandshakeStep } from '../facts/challenges';
import { statedCertainty } from '../facts/iis-code';
import { rankedCause } from '../facts/ranked-cause';
import { sentScheme, sentSchemeBasis } from '../facts/sent-scheme';

type Cause = readonly [id: string, limit: Certainty];

const CREDENTIALS: readonly Cause[] = [['bad-credentials', 'confirmed']];
const OUT_OF_REACH: readonly Cause[] = [['domain-out-of-reach', 'likely']];

/** What `winerror.h` says of the log-on. */
const BY_HRESULT: Readonly<Record<string, readonly Cause[]>> = {
  // ERROR_LOGON_FAILURE, ERROR_ACCOUNT_RESTRICTION, ERROR_INVALID_LOGON_HOURS, ERROR_PASSWORD_EXPIRED,
  // ERROR_ACCOUNT_DISABLED, ERROR_ACCOUNT_EXPIRED, ERROR_PASSWORD_MUST_CHANGE, ERROR_ACCOUNT_LOCKED_OUT
  '0x8007052e': CREDENTIALS,
  '0x8007052f': CREDENTIALS,
  '0x80070530': CREDENTIALS,
  '0x80070532': CREDENTIALS,
  '0x80070533': CREDENTIALS,
  '0x80070701': CREDENTIALS,
  '0x80070773': CREDENTIALS,
  '0x80070775': CREDENTIALS,
  // ERROR_LOGON_TYPE_NOT_GRANTED
  '0x80070569': [['network-logon-right', 'confirmed']],
  // ERROR_NO_LOGON_SERVERS, ERROR_NO_SUCH_DOMAIN, ERROR_TIME_SKEW, ERROR_TRUSTED_RELATIONSHIP_FAILURE
  '0x8007051f': OUT_OF_REACH,
  '0x8007054b': OUT_OF_REACH,
  '0x80070576': OUT_OF_REACH,
  '0x800706fd': OUT_OF_REACH,
  // SEC_E_NO_AUTHENTICATING_AUTHORITY, SEC_E_TIME_SKEW
  '0x80090311': OUT_OF_REACH,
  '0x80090324': OUT_OF_REACH,
  // SEC_E_LOGON_DENIED also comes from the loopback check
  '0x8009030c': [
    ['bad-credentials', 'possible'],
    ['loopback-check', 'possible'],
  ],
  // SEC_E_INVALID_TOKEN, SEC_E_WRONG_PRINCIPAL, SEC_E_BAD_BINDINGS
  '0x80090308': [
    ['shared-connection', 'possible'],
    ['kerberos-spn', 'possible'],
  ],
  '0x80090322': [['kerberos-spn', 'likely']],
  '0x80090346': [['extended-protection', 'likely']],
};

/**
 * 401.1, a log-on that failed, by the error that Windows gave. Without one, credentials that were sent were wrong ones,
 * unless they belong to a handshake that goes on (see `expected-handshake`).
 *
 * @see https://learn.microsoft.com/windows/win32/debug/system-error-codes--1300-1699-
 * @see https://learn.microsoft.com/windows/win32/com/com-error-codes-4
 */
export default defineRule({
  id: 'logon-failure',
  description: 'Looks up the HRESULT of a 401.1.',
  applies: ({ failure }, { facts: { substatus } }) => failure.status === 401 && substatus === 1,
  causes(exchange, evidence) {
    const certainty = statedCertainty(1, evidence);
    if (certainty === undefined) return [];
    if (isHandshakeStep(exchange, challengesOf(exchange))) return [];
    const sent = sentScheme(exchange);
    const known = BY_HRESULT[evidence.facts.hresult ?? ''];
    const basis = [
      ...sentSchemeBasis(exchange),
      ...codeBasis(exchange, evidence),
      ...headerBasis(exchange, 'www-authenticate'),
    ];
    const causes = known ?? (sent === undefined ? [] : [['bad-credentials', 'likely'] as const]);
    return causes.map(([id, limit]) => rankedCause('iis/401.1', id, atMost(limit, certainty), basis));
  },
});
