import { jsonOf } from '../../evidence/document';
import type { Evidence } from '../../evidence/finding';
import type { Exchange } from '../../failure/exchange';
import type { LayerId } from '../../failure/layer';
import { codeBasis, headerBasis, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { isAnswerer } from '../facts/answerer';
import { pageScope } from '../facts/page-scope';
import { rankedCause } from '../facts/ranked-cause';
import { pathOf } from '../facts/request-path';
import { extensionOf } from '../values';

/** Layers that run the application, so that a 404 of theirs is its own. */
const APPLICATIONS: readonly LayerId[] = [
  'aspnet',
  'aspnetcore',
  'kestrel',
  'node',
  'php',
  'python',
  'ruby',
  'go',
];

/** Only a program answers in JSON; web servers have pages. */
function isOfApplication(exchange: Exchange, evidence: Evidence): boolean {
  if (jsonOf(exchange) !== undefined) return true;
  return isAnswerer(evidence, ...APPLICATIONS);
}

/**
 * A 404 without a sub-status: an application's own answer, or, for a page without an extension that the address bar asked
 * for, a route that exists in the browser only.
 *
 * @see https://learn.microsoft.com/aspnet/core/fundamentals/routing
 * @see https://developer.mozilla.org/docs/Glossary/SPA
 */
export default defineRule({
  id: 'file-or-route',
  description:
    'Tells the 404 of an application from that of a web server by its body and by what was asked for.',
  applies: ({ failure }, { facts }) => failure.status === 404 && facts.substatus === undefined,
  causes(exchange, evidence) {
    const { method, type } = exchange.failure;
    const path = pathOf(exchange.failure);
    const code = codeBasis(exchange, evidence);
    if (isOfApplication(exchange, evidence)) {
      const basis = [...headerBasis(exchange, 'content-type'), seen('url', path), ...code];
      return [
        rankedCause('http/404', 'application-answered', 'likely', basis, { scope: pageScope(exchange) }),
      ];
    }
    const isPage = method === 'GET' && type === 'main_frame';
    if (!isPage || path.endsWith('/') || extensionOf(path) !== undefined) return [];
    const basis = [seen('type', type), seen('url', path), ...code];
    return [rankedCause('http/404', 'client-side-route', 'possible', basis)];
  },
});
