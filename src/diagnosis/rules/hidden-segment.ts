import { parseUrl } from '../../failure/failure';
import { defineRule } from '../diagnosis';
import { certaintyOfSubstatus, isStated } from '../facts/iis-code';
import { rankedCause } from '../facts/ranked-cause';

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

/**
 * Request filtering answers 404.8 for a path with a hidden segment, wherever in the path it stands.
 *
 * @see https://learn.microsoft.com/iis/configuration/system.webserver/security/requestfiltering/hiddensegments/
 */
export default defineRule({
  id: 'hidden-segment',
  description: 'Finds a segment that IIS hides as installed in the path of a 404 of IIS.',
  applies: ({ failure }) => failure.status === 404,
  causes({ failure }, evidence) {
    const certainty = certaintyOfSubstatus(8, evidence);
    if (certainty === undefined) return [];
    const segments = (parseUrl(failure.url)?.pathname ?? '').toLowerCase().split('/');
    const found = segments.some((segment) => HIDDEN.has(segment));
    return found || isStated(8, evidence) ? [rankedCause('iis/404.8', 'hidden-segment', certainty)] : [];
  },
});
