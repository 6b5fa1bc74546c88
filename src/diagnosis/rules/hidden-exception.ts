import { CUSTOM_ERRORS } from '../../evidence/aspnet-heading';
import { documentOf } from '../../evidence/document';
import { parseUrl } from '../../failure/failure';
import { type Basis, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { isAnswerer } from '../facts/answerer';
import { hostKindOf } from '../facts/host-kind';
import { pageScope } from '../facts/page-scope';
import { rankedCause } from '../facts/ranked-cause';

const ENTRY = 'aspnet/custom-errors-page';

/** The setting that the page suggests, which stands in its text in every language. */
const SETTING = /customErrors mode=&quot;\w{2,10}&quot;/i;

/**
 * ASP.NET's page for an exception that `customErrors` keeps from the caller. `RemoteOnly` shows all to a browser on the
 * server, so a page that hides it from such a one has another reason.
 *
 * @see https://learn.microsoft.com/previous-versions/dotnet/netframework-4.0/h0hfz6fc(v=vs.100)
 */
export default defineRule({
  id: 'hidden-exception',
  description: 'The exception that `customErrors` hides, and whether the browser is on the server itself.',
  applies: ({ failure }, evidence) => failure.status >= 500 && isAnswerer(evidence, 'aspnet'),
  causes(exchange) {
    const document = documentOf(exchange);
    if (!CUSTOM_ERRORS.test(document)) return [];
    const setting = SETTING.exec(document)?.[0].replaceAll('&quot;', '"') ?? 'customErrors';
    const host = parseUrl(exchange.failure.url)?.hostname ?? '';
    const basis: readonly Basis[] = [seen('page', setting)];
    const scope = pageScope(exchange);
    return hostKindOf(host) === 'loopback'
      ? [rankedCause(ENTRY, 'retail', 'possible', basis, { scope })]
      : [rankedCause(ENTRY, 'remote-only', 'likely', basis, { scope })];
  },
});
