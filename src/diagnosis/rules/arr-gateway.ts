import { defineRule } from '../diagnosis';
import { answerTime, durationText } from '../facts/duration';
import { atMost, certaintyOfSubstatus, isStated } from '../facts/iis-code';
import { rankedCause } from '../facts/ranked-cause';

/** WinHTTP's errors as HRESULTs (`winhttp.h`, 12000 and up). */
const CAUSES: ReadonlyMap<string, string> = new Map([
  ['0x80072ee2', 'backend-timeout'],
  ['0x80072ee7', 'backend-refused'],
  ['0x80072efd', 'backend-refused'],
  ['0x80072efe', 'backend-closed'],
  ['0x80072f78', 'backend-invalid'],
  ['0x80072f8f', 'backend-tls'],
]);

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
    const cause = CAUSES.get(evidence.hresult ?? '');
    const time = answerTime(exchange);
    const values = time === undefined ? {} : { duration: durationText(time) };
    const ownProcess = evidence.findings.some(({ module }) => module?.startsWith('AspNetCoreModule'));
    return [
      ...(cause === undefined ? [] : [rankedCause('iis/502.3', cause, certainty, values)]),
      ...(ownProcess ? [rankedCause('iis/502.3', 'process-gone', atMost('likely', certainty))] : []),
    ];
  },
});
