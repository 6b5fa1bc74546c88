import { documentOf } from '../../evidence/document';
import type { Certainty } from '../../evidence/finding';
import type { Exchange } from '../../failure/exchange';
import { parseUrl } from '../../failure/failure';
import { codeBasis, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { pageScope } from '../facts/page-scope';
import { rankedCause } from '../facts/ranked-cause';
import { pathOf } from '../facts/request-path';

/** Methods of WebDAV alone. */
const WEBDAV: ReadonlySet<string> = new Set([
  'MKCOL',
  'COPY',
  'MOVE',
  'LOCK',
  'UNLOCK',
  'PROPPATCH',
  'PROPFIND',
]);

/** The precondition that a locked resource answers with: RFC 4918, section 16. */
const LOCKED = /<(?:\w{1,20}:)?lock-token-submitted\b/;

/** Paths of App Service's deployment service, Kudu. */
const DEPLOYMENT = /^\/api\/(?:zipdeploy|publish|wardeploy|deployments)\b/i;

type Cause = readonly [entry: 'http/409' | 'http/423', id: string, certainty: Certainty];

function causesOf(exchange: Exchange): readonly Cause[] {
  const { status, method, url } = exchange.failure;
  if (status === 423) {
    if (LOCKED.test(documentOf(exchange))) return [['http/423', 'webdav-lock', 'confirmed']];
    return WEBDAV.has(method) ? [['http/423', 'webdav-lock', 'likely']] : [];
  }
  const isDeployment = DEPLOYMENT.test(pathOf(exchange.failure));
  if (isDeployment && /\.scm\./i.test(parseUrl(url)?.hostname ?? ''))
    return [['http/409', 'deployment', 'likely']];
  if (method === 'MKCOL' || method === 'COPY' || method === 'MOVE')
    return [['http/409', 'parent-missing', 'likely']];
  // An API's `PUT` conflicts with what another one saved.
  return method === 'PUT'
    ? [
        ['http/409', 'state-changed', 'possible'],
        ['http/409', 'parent-missing', 'possible'],
      ]
    : [];
}

/**
 * 409 and 423, by the method: what only WebDAV sends meets a folder that is not there, or a lock.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4918#section-9.3.1
 * @see https://www.rfc-editor.org/rfc/rfc4918#section-11.3
 * @see https://learn.microsoft.com/azure/app-service/deploy-zip
 */
export default defineRule({
  id: 'webdav-conflict',
  description: 'Reads from method, path and body what a 409 or 423 conflicts with.',
  applies: ({ failure: { status } }) => status === 409 || status === 423,
  causes(exchange, evidence) {
    const path = pathOf(exchange.failure);
    const basis = [
      seen('method', exchange.failure.method),
      seen('url', path),
      ...codeBasis(exchange, evidence),
    ];
    return causesOf(exchange).map(([entry, id, certainty]) =>
      rankedCause(entry, id, certainty, basis, { scope: pageScope(exchange) }),
    );
  },
});
