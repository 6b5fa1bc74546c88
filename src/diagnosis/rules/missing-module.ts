import type { Facts } from '../../evidence/finding';
import { ifSeen, seen, statedBasis } from '../basis';
import { defineRule } from '../diagnosis';
import { entryCauses } from '../facts/entry-causes';
import { certaintyOfSubstatus, isStated } from '../facts/iis-code';
import { siteScope } from '../facts/page-scope';

const MANAGED = 'ManagedPipelineHandler';

/** "Handler "PageHandlerFactory-Integrated-4.0" has a bad module "ManagedPipelineHandler"", quoted in every language. */
const QUOTED = /["'“„「«]([\w.-]{2,80})["'”“」»]/g;

/** The module that the page names beside the handler. */
function badModule({ message = '', handler }: Facts): string | undefined {
  const names = [...message.matchAll(QUOTED)].slice(0, 4).map(([, name]) => name);
  return names.find((name) => name === MANAGED) ?? names.findLast((name) => name !== handler);
}

/** The handlers that ASP.NET 4 registers end in its version; those of 2.0 and 3.5 have none, or end in `-2.0`. */
function causeOf(module: string, handler: string): readonly [string, 'confirmed' | 'likely'] {
  if (module !== MANAGED) return ['other-module', 'confirmed'];
  return [/-4\.0(?:_|$)/.test(handler) ? 'managed-module-missing' : 'wrong-clr', 'likely'];
}

/**
 * A handler that names a module which the pool does not have. ASP.NET's own is known by its name and by the version in
 * the handler's.
 *
 * @see https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code
 * @see https://learn.microsoft.com/iis/configuration/system.webserver/handlers/
 */
export default defineRule({
  id: 'missing-module',
  description: 'Reads from the page of a 500.21 which module the handler lacks.',
  applies: ({ failure }, evidence) => failure.status === 500 && isStated(21, evidence),
  causes(exchange, evidence) {
    const certainty = certaintyOfSubstatus(21, evidence) ?? 'possible';
    const module = badModule(evidence.facts);
    if (module === undefined) return [];
    const { handler } = evidence.facts;
    const basis = [seen('module', module), ...ifSeen('handler', handler), ...statedBasis(exchange, evidence)];
    return entryCauses('iis/500.21', certainty, basis, {
      cause: causeOf(module, handler ?? ''),
      scope: siteScope(exchange, module),
      values: { module },
    });
  },
});
