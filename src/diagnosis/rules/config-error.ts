import type { Certainty, Evidence } from '../../evidence/finding';
import type { Exchange } from '../../failure/exchange';
import { defineRule, type Values } from '../diagnosis';
import { markedSection } from '../facts/config-section';
import { atMost, certaintyOfSubstatus, isStated } from '../facts/iis-code';
import { rankedCause } from '../facts/ranked-cause';

/** The cause for each HRESULT, and how sure it can be: those that Microsoft's article does not list are `likely`. */
const CAUSES: ReadonlyMap<string, readonly [cause: string, limit: Certainty]> = new Map([
  ['0x80070003', ['bad-physical-path', 'confirmed']],
  ['0x80070005', ['no-permission', 'confirmed']],
  ['0x8007000d', ['malformed-or-unknown-section', 'confirmed']],
  ['0x80070020', ['file-in-use', 'likely']],
  ['0x80070021', ['section-locked', 'confirmed']],
  ['0x80070035', ['bad-physical-path', 'likely']],
  ['0x8007007e', ['module-missing', 'confirmed']],
  ['0x800700b7', ['duplicate-entry', 'confirmed']],
  ['0x800700c1', ['wrong-bitness', 'confirmed']],
  ['0x8007010b', ['bad-physical-path', 'confirmed']],
  ['0x8007052e', ['bad-credentials', 'confirmed']],
  ['0x8009000b', ['encrypted-section', 'likely']],
  ['0x80090016', ['encrypted-section', 'likely']],
]);

/** The MIME map of an entry that is declared twice: every language quotes its key, `'.json'`. */
const EXTENSION = /['"‘“「](\.[\w-]{1,30})['"’”」]/;

/** The folder of a configuration file, which IIS writes as `\\?\C:\inetpub\wwwroot\web.config`. */
function folderOf(configFile: string): string {
  return configFile.replace(/^\\\\\?\\/, '').replace(/\\[^\\]*$/, '');
}

/** What the page says of the place of the error. */
function placeOf(exchange: Exchange, { findings }: Evidence): Values {
  const section = markedSection(exchange);
  const configFile = findings.find((finding) => finding.configFile)?.configFile;
  const configError = findings.find((finding) => finding.configError)?.configError ?? '';
  const extension = configError.includes('fileExtension') ? EXTENSION.exec(configError)?.[1] : undefined;
  const known = findings.some((finding) => finding.physicalPath);
  return {
    ...(section !== undefined && { section }),
    ...(extension !== undefined && { extension }),
    ...(configFile !== undefined && !known && { physicalPath: folderOf(configFile) }),
  };
}

/**
 * A configuration that IIS cannot use: the HRESULT of a 500.19 says why.
 *
 * @see https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-error-500-19-webpage
 */
export default defineRule({
  id: 'config-error',
  description: 'Looks the HRESULT of a 500.19 up, and reads section, file and key from the page.',
  applies: ({ failure }, evidence) => failure.status === 500 && isStated(19, evidence),
  causes(exchange, evidence) {
    const found = CAUSES.get(evidence.hresult ?? '');
    const certainty = certaintyOfSubstatus(19, evidence);
    if (found === undefined || certainty === undefined) return [];
    const [cause, limit] = found;
    return [rankedCause('iis/500.19', cause, atMost(limit, certainty), placeOf(exchange, evidence))];
  },
});
