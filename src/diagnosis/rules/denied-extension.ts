import { codeBasis, ifSeen } from '../basis';
import { defineRule } from '../diagnosis';
import { certaintyOfSubstatus, isStated } from '../facts/iis-code';
import { siteScope } from '../facts/page-scope';
import { rankedCause } from '../facts/ranked-cause';
import { pathOf } from '../facts/request-path';
import { extensionOf } from '../values';

/** What `applicationHost.config` denies in `requestFiltering/fileExtensions` as installed. */
const DENIED: ReadonlySet<string> = new Set(
  (
    '.ad .adprototype .asa .asax .ascx .browser .cd .compiled .config .cs .csproj .dd .dsdgm .dsprototype .exclude ' +
    '.java .jsl .ldb .ldd .lddprototype .ldf .licx .lsad .lsaprototype .master .mdb .mdf .msgx .refresh .resources ' +
    '.resx .rules .sd .sdm .sdmdocument .sitemap .skin .ssdgm .ssmap .vb .vbproj .vjsproj .vsdisco .webinfo'
  ).split(' '),
);

/**
 * Request filtering refuses source code, settings and data files with 404.7. A code for an extension that is not denied
 * as installed means that someone made a list.
 *
 * @see https://learn.microsoft.com/iis/configuration/system.webserver/security/requestfiltering/fileextensions/
 */
export default defineRule({
  id: 'denied-extension',
  description: 'Compares the extension of a 404 of IIS with those that IIS denies as installed.',
  applies: ({ failure }) => failure.status === 404,
  causes(exchange, evidence) {
    const certainty = certaintyOfSubstatus(7, evidence);
    if (certainty === undefined) return [];
    const extension = extensionOf(pathOf(exchange.failure))?.toLowerCase();
    const isDenied = extension !== undefined && DENIED.has(extension);
    if (!isDenied && !isStated(7, evidence)) return [];
    const own = ifSeen('extension', extension);
    const basis = [...own, ...codeBasis(exchange, evidence)];
    const more = { scope: extension && siteScope(exchange, extension) };
    if (isDenied) return [rankedCause('iis/404.7', 'extension-denied', certainty, basis, more)];
    return ['extension-denied', 'not-on-allow-list'].map((cause) =>
      rankedCause('iis/404.7', cause, 'possible', basis, more),
    );
  },
});
