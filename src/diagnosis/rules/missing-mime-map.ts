import { parseUrl } from '../../failure/failure';
import { defineRule } from '../diagnosis';
import { certaintyOfSubstatus, isStated } from '../facts/iis-code';
import { rankedCause } from '../facts/ranked-cause';
import { extensionOf } from '../values';

/** Extensions that the MIME map of IIS lacks as installed: always, or before the version given. */
const LACKING: ReadonlyMap<string, number> = new Map([
  ...(
    '.apk .avif .br .dat .geojson .glb .gltf .heic .ipa .jxl .md .mjs .mobileconfig .pbf .toml .usdz .wasm .webmanifest ' +
    '.webp .yaml .yml'
  )
    .split(' ')
    .map((extension): [string, number] => [extension, Number.POSITIVE_INFINITY]),
  ...['.json', '.mp4', '.ogg', '.ogv', '.svg', '.webm', '.woff'].map((extension): [string, number] => [
    extension,
    8,
  ]),
  ['.woff2', 10],
]);

/** Files that a program has to run; a MIME type would publish their source. */
const SCRIPTS: ReadonlySet<string> = new Set(
  '.asax .ashx .asmx .asp .aspx .axd .cgi .cshtml .php .pl .py .rem .soap .svc .vbhtml .xamlx'.split(' '),
);

/** Whether the version, such as `7.5`, is known and has the extension. */
function hasByNow(extension: string, version: string | undefined): boolean {
  return version !== undefined && Number.parseFloat(version) >= (LACKING.get(extension) ?? 0);
}

/**
 * IIS hands out static files only with a MIME type, else it answers 404.3. Where the sub-status is hidden, only an
 * extension that this version of IIS lacks as installed is worth a thought.
 *
 * @see https://learn.microsoft.com/iis/configuration/system.webserver/staticcontent/mimemap
 */
export default defineRule({
  id: 'missing-mime-map',
  description: "Looks the extension of a 404 of IIS up in what IIS's MIME map lacks as installed.",
  applies: ({ failure }) => failure.status === 404,
  causes({ failure }, evidence) {
    const certainty = certaintyOfSubstatus(3, evidence);
    if (certainty === undefined) return [];
    const extension = extensionOf(parseUrl(failure.url)?.pathname ?? '')?.toLowerCase();
    if (isStated(3, evidence)) {
      const script = extension !== undefined && SCRIPTS.has(extension);
      const cause = script ? 'handler-missing' : extension === undefined ? 'extensionless' : 'no-mime-map';
      return [rankedCause('iis/404.3', cause, certainty)];
    }
    if (extension === undefined || !LACKING.has(extension)) return [];
    if (hasByNow(extension, evidence.answeredBy?.version)) return [];
    return [rankedCause('iis/404.3', 'no-mime-map', certainty)];
  },
});
