import { codeBasis, ifSeen, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { certaintyOfSubstatus, isStated } from '../facts/iis-code';
import { siteScope } from '../facts/page-scope';
import { rankedCause } from '../facts/ranked-cause';
import { pathOf } from '../facts/request-path';
import { runtimeOf } from '../facts/script-extensions';
import { extensionOf } from '../values';

/** Extensions that the MIME map of IIS lacks as installed: always, or before the version given. */
const LACKING: ReadonlyMap<string, number> = new Map([
  ...(
    '.apk .avif .br .cjs .dat .geojson .glb .gltf .heic .ipa .json5 .jxl .md .mjs .mobileconfig .mpd .opus .pbf .toml ' +
    '.topojson .usdz .wasm .webmanifest .webp .wgsl .yaml .yml'
  )
    .split(' ')
    .map((extension): [string, number] => [extension, Number.POSITIVE_INFINITY]),
  ...['.json', '.mp4', '.ogg', '.ogv', '.svg', '.webm', '.woff'].map((extension): [string, number] => [
    extension,
    8,
  ]),
  ['.woff2', 10],
]);

/** Whether the version, such as `7.5`, is known and has the extension. */
function hasByNow(extension: string, version: string | undefined): boolean {
  return version !== undefined && Number.parseFloat(version) >= (LACKING.get(extension) ?? 0);
}

/**
 * IIS hands out static files only with a MIME type, else it answers 404.3. Where the sub-status is hidden, an extension
 * that this version of IIS lacks as installed is more likely than a file that is not there; one that it has, less.
 *
 * @see https://learn.microsoft.com/iis/configuration/system.webserver/staticcontent/mimemap
 */
export default defineRule({
  id: 'missing-mime-map',
  description: "Looks the extension of a 404 of IIS up in what IIS's MIME map lacks as installed.",
  applies: ({ failure }) => failure.status === 404,
  causes(exchange, evidence) {
    const certainty = certaintyOfSubstatus(3, evidence);
    if (certainty === undefined) return [];
    const path = pathOf(exchange.failure);
    const extension = extensionOf(path)?.toLowerCase();
    const code = codeBasis(exchange, evidence);
    const basis = [...ifSeen('extension', extension), ...code];
    const more = { scope: extension && siteScope(exchange, extension) };
    if (isStated(3, evidence)) {
      // The file behind a folder's URL, or behind one that is not known, may have any extension.
      if (path === '' || path.endsWith('/')) return [];
      const script = runtimeOf(extension) !== undefined;
      const cause = script ? 'handler-missing' : extension === undefined ? 'extensionless' : 'no-mime-map';
      return [rankedCause('iis/404.3', cause, certainty, basis, more)];
    }
    if (extension === undefined || !LACKING.has(extension)) return [];
    const unmapped = rankedCause('iis/404.3', 'no-mime-map', certainty, basis, more);
    if (!hasByNow(extension, evidence.answeredBy?.version)) return [unmapped];
    const missing = [seen('url', path), ...code];
    return [rankedCause('http/404', 'wrong-path', 'possible', missing), unmapped];
  },
});
