import type { Certainty, Evidence } from '../../evidence/finding';
import type { Exchange } from '../../failure/exchange';
import { headerValue } from '../../failure/failure';
import { type Basis, codeBasis, headerBasis, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { atMost } from '../facts/certainty';
import { statedCertainty } from '../facts/iis-code';
import { rankedCause } from '../facts/ranked-cause';

type Cause = readonly [id: string, limit: Certainty];

/** What the HRESULTs of `winerror.h` say of a certificate, by the sub-status that they come with. */
const BY_HRESULT: Readonly<Record<string, readonly Cause[]>> = {
  // ERROR_ACCESS_DENIED, ERROR_LOGON_FAILURE to ERROR_ACCOUNT_DISABLED, ERROR_ACCOUNT_LOCKED_OUT
  '12 0x80070005': [['mapped-account-rights', 'confirmed']],
  '12 0x8007052e': [['mapped-account-logon', 'confirmed']],
  '12 0x80070530': [['mapped-account-logon', 'confirmed']],
  '12 0x80070532': [['mapped-account-logon', 'confirmed']],
  '12 0x80070533': [['mapped-account-logon', 'confirmed']],
  '12 0x80070775': [['mapped-account-logon', 'confirmed']],
  // CRYPT_E_REVOKED, CERT_E_REVOKED
  '13 0x80092010': [['revoked', 'confirmed']],
  '13 0x800b010c': [['revoked', 'confirmed']],
  // CRYPT_E_NO_REVOCATION_CHECK, CRYPT_E_REVOCATION_OFFLINE, CERT_E_REVOCATION_FAILURE
  '13 0x80092012': [['revocation-list-unreachable', 'likely']],
  '13 0x80092013': [['revocation-list-unreachable', 'likely']],
  '13 0x800b010e': [['revocation-list-unreachable', 'likely']],
  // CERT_E_UNTRUSTEDROOT is also what a polluted store of roots leads to; CERT_E_CHAINING, CERT_E_WRONG_USAGE
  '16 0x800b0109': [
    ['root-not-trusted', 'possible'],
    ['root-store-polluted', 'possible'],
  ],
  '16 0x800b010a': [['intermediate-missing', 'likely']],
  '16 0x800b0110': [['wrong-usage', 'confirmed']],
};

/** Five minutes: what Windows tolerates between clocks that check each other. */
const TOLERATED = 300_000;

/** A server whose `Date` is far from the time at which its answer arrived has a wrong clock, or the reader has. */
function clockDifference({ failure }: Exchange): number {
  const date = Date.parse(headerValue(failure.responseHeaders, 'date') ?? '');
  return failure.fromCache || Number.isNaN(date) ? 0 : Math.abs(failure.endedAt - date);
}

function causesOf(substatus: number, exchange: Exchange, { facts }: Evidence): readonly Cause[] {
  if (substatus === 17) {
    if (clockDifference(exchange) <= TOLERATED) return [['outside-validity', 'likely']];
    return [
      ['server-clock-wrong', 'possible'],
      ['outside-validity', 'possible'],
    ];
  }
  if (substatus === 7) {
    // TLS 1.3 and HTTP/2 know no renegotiation, by which IIS asks for the certificate of one folder.
    const none: Cause = ['none-sent', 'possible'];
    return /^h[23]/.test(exchange.protocol ?? '') ? [['tls13-renegotiation', 'possible'], none] : [none];
  }
  return BY_HRESULT[`${substatus} ${facts.hresult}`] ?? [];
}

/**
 * Client certificates that IIS misses (403.7), cannot map (403.12), or finds revoked (403.13), untrusted (403.16) or out of
 * date (403.17), by the HRESULT on the page.
 *
 * @see https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-403-forbidden-access-website
 * @see https://learn.microsoft.com/windows/win32/com/com-error-codes-4
 */
export default defineRule({
  id: 'client-certificate',
  description: 'Tells by HRESULT, protocol and clock why IIS refused a client certificate.',
  applies: ({ failure }, { facts: { substatus = 0 } }) =>
    failure.status === 403 && [7, 12, 13, 16, 17].includes(substatus),
  causes(exchange, evidence) {
    const { substatus = 0 } = evidence.facts;
    const certainty = statedCertainty(substatus, evidence);
    if (certainty === undefined) return [];
    const own: readonly Basis[] =
      substatus === 7 && exchange.protocol !== undefined ? [seen('protocol', exchange.protocol)] : [];
    const date = substatus === 17 ? headerBasis(exchange, 'date') : [];
    const basis = [...own, ...date, ...codeBasis(exchange, evidence)];
    return causesOf(substatus, exchange, evidence).map(([id, limit]) =>
      rankedCause(`iis/403.${substatus}`, id, atMost(limit, certainty), basis),
    );
  },
});
