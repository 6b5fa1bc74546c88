import type { Evidence } from '../../evidence/finding';
import { parseUrl } from '../../failure/failure';
import { ifSeen } from '../basis';
import { defineRule } from '../diagnosis';
import { rankedCause } from '../facts/ranked-cause';
import { TIME_OUTS, timeOutBasis } from '../facts/time-outs';

/** Names that Azure gives to applications; one with a name of its own is known by the response alone. */
const OWN_NAME = /\.azurewebsites\.(?:net|us)$|\.chinacloudsites\.cn$/;

const hasPassed = ({ chain, answeredBy }: Evidence) =>
  answeredBy?.id === 'azure-app-service' || chain.some(({ id }) => id === 'azure-app-service');

/**
 * Azure App Service ends a request that is idle for 230 seconds. What the browser then gets is signed by IIS, so
 * it is known by the application's name, or by what its front end adds, and by the time.
 *
 * @see https://learn.microsoft.com/troubleshoot/azure/app-service/web-apps-performance-faqs
 */
export default defineRule({
  id: 'app-service-idle',
  description: 'Compares the duration of a 500, 502 or 504 of Azure App Service with its 230 seconds.',
  applies: ({ failure }, evidence) =>
    [500, 502, 504].includes(failure.status) &&
    (hasPassed(evidence) || OWN_NAME.test(parseUrl(failure.url)?.hostname ?? '')),
  causes(exchange, evidence) {
    const took = timeOutBasis(exchange, TIME_OUTS['azure-app-service']?.ms);
    if (took.length === 0) return [];
    const host = hasPassed(evidence) ? undefined : parseUrl(exchange.failure.url)?.hostname;
    const basis = [...took, ...ifSeen('url-part', host)];
    return [rankedCause('vendor/azure-app-service-504', 'idle-230', 'likely', basis)];
  },
});
