import { measured, seen, statedBasis } from '../basis';
import { defineRule } from '../diagnosis';
import { atMost } from '../facts/certainty';
import { answerTime } from '../facts/duration';
import { certaintyOfSubstatus, isStated } from '../facts/iis-code';
import { rankedCause } from '../facts/ranked-cause';
import { isAbout } from '../facts/time-outs';

/** WinHTTP's errors as HRESULTs (`winhttp.h`, 12000 and up). */
const CAUSES: ReadonlyMap<string, string> = new Map([
  ['0x80072ee2', 'backend-timeout'],
  ['0x80072ee7', 'backend-refused'],
  ['0x80072efd', 'backend-refused'],
  ['0x80072efe', 'backend-closed'],
  // Dates, name, issuer and channel of TLS, then any of them.
  ['0x80072f05', 'backend-tls'],
  ['0x80072f06', 'backend-tls'],
  ['0x80072f0d', 'backend-tls'],
  ['0x80072f78', 'backend-invalid'],
  ['0x80072f7d', 'backend-tls'],
  ['0x80072f8f', 'backend-tls'],
]);

/** ARR's proxy time-out and `requestTimeout` of the ASP.NET Core Module as installed, in ms. */
const TIME_OUT = 120_000;

/** How long it took; beside the time-out only where it is about that one, since many a proxy has another. */
function timeBasis(time: number) {
  return isAbout(time, TIME_OUT) ? measured('duration', time, TIME_OUT) : seen('duration', time);
}

/**
 * Why a proxy of IIS got no answer: the HRESULT of a 502.3 is WinHTTP's error. Under the ASP.NET Core Module the server
 * behind is the application's own process.
 *
 * @see https://learn.microsoft.com/troubleshoot/developer/webapps/iis/application-request-routing/troubleshooting-502-errors-in-arr
 * @see https://learn.microsoft.com/windows/win32/winhttp/error-messages
 */
export default defineRule({
  id: 'arr-gateway',
  description: "Looks the HRESULT of a 502.3 up among WinHTTP's errors.",
  applies: ({ failure }, evidence) => failure.status === 502 && isStated(3, evidence),
  causes(exchange, evidence) {
    const certainty = certaintyOfSubstatus(3, evidence);
    if (certainty === undefined) return [];
    const { hresult = '', module } = evidence.facts;
    const cause = CAUSES.get(hresult);
    const time = answerTime(exchange);
    const stated = statedBasis(exchange, evidence);
    const took = time === undefined || cause !== 'backend-timeout' ? [] : [timeBasis(time)];
    const ownProcess = module?.startsWith('AspNetCoreModule') ?? false;
    return [
      ...(cause === undefined ? [] : [rankedCause('iis/502.3', cause, certainty, [...took, ...stated])]),
      ...(ownProcess ? [rankedCause('iis/502.3', 'process-gone', atMost('likely', certainty), stated)] : []),
    ];
  },
});
