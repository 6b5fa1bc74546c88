import type { Certainty, Evidence } from '../../evidence/finding';
import type { Exchange } from '../../failure/exchange';
import { statedBasis } from '../basis';
import { defineRule, type RankedCause, type Values } from '../diagnosis';
import { atMost } from '../facts/certainty';
import { configBasis, plainPath } from '../facts/config-place';
import { markedElement, markedSection } from '../facts/config-section';
import { certaintyOfSubstatus, isStated } from '../facts/iis-code';
import { rankedCause } from '../facts/ranked-cause';

type Told = readonly [cause: string, limit: Certainty];

/** The cause for each HRESULT, and how sure it can be: those that Microsoft's article does not list are `likely`. */
const CAUSES: ReadonlyMap<string, Told> = new Map<string, Told>([
  ['0x80070002', ['file-missing', 'likely']],
  ['0x80070003', ['bad-physical-path', 'confirmed']],
  ['0x80070005', ['no-permission', 'confirmed']],
  ['0x80070020', ['file-in-use', 'likely']],
  ['0x80070021', ['section-locked', 'confirmed']],
  ['0x80070035', ['bad-physical-path', 'likely']],
  ['0x8007007e', ['module-missing', 'confirmed']],
  ['0x800700b7', ['duplicate-entry', 'confirmed']],
  ['0x800700c1', ['wrong-bitness', 'confirmed']],
  ['0x8007010b', ['bad-physical-path', 'confirmed']],
  ['0x80070490', ['configuration-damaged', 'likely']],
  ['0x8007052e', ['bad-credentials', 'confirmed']],
  ['0x80070585', ['configuration-damaged', 'likely']],
  ['0x8009000b', ['encrypted-section', 'likely']],
  ['0x80090016', ['encrypted-section', 'likely']],
]);

/** `ERROR_INVALID_DATA`: broken XML, or a section, element or attribute that no installed module declares. */
const INVALID_DATA = '0x8007000d';

/** Sections of products and features that are installed separately. */
const ADDED =
  /^(?:system\.webServer\/)?(?:applicationInitialization|aspNetCore|cors|httpPlatform|iisnode|rewrite|webFarms)$/i;

/** What every language puts into quotes: the name of a section, element, attribute or key. */
const QUOTED = /['"‘“„「«](\.?[\w./-]{1,80})['"’”」»]/;

/** Whether the page speaks of the file's XML as a whole: every language keeps that word, and no name is quoted. */
const isXmlBroken = (configError: string) => /\bXML\b/.test(configError) && !QUOTED.test(configError);

/** Tells broken XML from an unknown section, by what the page quotes and by the line that it marks. */
function ofInvalidData(exchange: Exchange, { facts: { configError = '' } }: Evidence): readonly Told[] {
  const quoted = QUOTED.exec(configError)?.[1];
  if (quoted !== undefined) return [['unknown-section', ADDED.test(quoted) ? 'confirmed' : 'likely']];
  if (isXmlBroken(configError)) return [['bad-xml', 'likely']];
  if (ADDED.test(markedElement(exchange) ?? '')) return [['unknown-section', 'likely']];
  return [
    ['bad-xml', 'possible'],
    ['unknown-section', 'possible'],
  ];
}

/** The folder of a configuration file. */
function folderOf(configFile: string): string {
  return plainPath(configFile).replace(/\\[^\\]*$/, '');
}

/** What the page says of the place of the error. */
function valuesOf(exchange: Exchange, { facts }: Evidence): Values {
  const { configFile, configError = '', physicalPath } = facts;
  const section = markedSection(exchange);
  const key = configError.includes('fileExtension')
    ? /['"‘“「](\.[\w-]{1,30})['"’”」]/.exec(configError)?.[1]
    : undefined;
  return {
    ...(section !== undefined && { section }),
    ...(key !== undefined && { extension: key }),
    ...(configFile !== undefined && { configFile: plainPath(configFile) }),
    ...(configFile !== undefined && physicalPath === undefined && { physicalPath: folderOf(configFile) }),
  };
}

function causesOf(exchange: Exchange, evidence: Evidence): readonly Told[] {
  const { hresult = '', configError = '' } = evidence.facts;
  if (configError.includes('allowDefinition')) return [['section-below-application', 'confirmed']];
  if (hresult === INVALID_DATA) return ofInvalidData(exchange, evidence);
  const found = CAUSES.get(hresult);
  return found === undefined ? [] : [found];
}

/**
 * A configuration that IIS cannot use: the HRESULT of a 500.19 says why, the page shows file and line.
 *
 * @see https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-error-500-19-webpage
 */
export default defineRule({
  id: 'config-error',
  description: 'Looks the HRESULT of a 500.19 up, and reads section, file, line and key from the page.',
  applies: ({ failure }, evidence) => failure.status === 500 && isStated(19, evidence),
  causes(exchange, evidence): readonly RankedCause[] {
    const certainty = certaintyOfSubstatus(19, evidence);
    if (certainty === undefined) return [];
    const { configFile } = evidence.facts;
    const basis = [...configBasis(evidence), ...statedBasis(exchange, evidence)];
    const more = {
      values: valuesOf(exchange, evidence),
      ...(configFile !== undefined && { scope: plainPath(configFile).toLowerCase() }),
    };
    return causesOf(exchange, evidence).map(([cause, limit]) =>
      rankedCause('iis/500.19', cause, atMost(limit, certainty), basis, more),
    );
  },
});
