import { codeBasis, ifSeen } from '../basis';
import { defineRule } from '../diagnosis';
import { atMost } from '../facts/certainty';
import { certaintyOfSubstatus, isStated } from '../facts/iis-code';
import { siteScope } from '../facts/page-scope';
import { rankedCause } from '../facts/ranked-cause';
import { decoded, pathOf } from '../facts/request-path';

/** What `applicationHost.config` hides in `requestFiltering/hiddenSegments` as installed. */
const HIDDEN: ReadonlySet<string> = new Set([
  'app_browsers',
  'app_code',
  'app_data',
  'app_globalresources',
  'app_localresources',
  'app_webreferences',
  'bin',
  'web.config',
]);

/** What is hidden as a rule and asked for by nobody but scanners. */
const PROBED: ReadonlySet<string> = new Set(['web.config', '.git', '.svn', '.hg', '.env', '.aws', '.ssh']);

/**
 * Request filtering answers 404.8 for a path with a hidden segment, wherever in the path it stands.
 *
 * @see https://learn.microsoft.com/iis/configuration/system.webserver/security/requestfiltering/hiddensegments/
 */
export default defineRule({
  id: 'hidden-segment',
  description: 'Finds a segment that IIS hides as installed in the path of a 404 of IIS.',
  applies: ({ failure }) => failure.status === 404,
  causes(exchange, evidence) {
    const certainty = certaintyOfSubstatus(8, evidence);
    if (certainty === undefined) return [];
    const segments = pathOf(exchange.failure).split('/').map(decoded);
    const fragment = segments.find((segment) => HIDDEN.has(segment.toLowerCase()));
    const probed = segments.find((segment) => PROBED.has(segment.toLowerCase()));
    const stated = isStated(8, evidence);
    if (fragment === undefined && !stated) return [];
    const basisOf = (segment: string | undefined) => [
      ...ifSeen('url-part', segment),
      ...codeBasis(exchange, evidence),
    ];
    const part = fragment ?? probed;
    const more =
      part === undefined
        ? {}
        : { values: { fragment: part }, scope: siteScope(exchange, part.toLowerCase()) };
    const hidden = rankedCause('iis/404.8', 'hidden-segment', certainty, basisOf(part), more);
    if (probed === undefined || !stated) return [hidden];
    return [hidden, rankedCause('iis/404.8', 'probe', atMost('possible', certainty), basisOf(probed), more)];
  },
});
