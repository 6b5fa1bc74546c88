import type { Certainty, Evidence } from '../../evidence/finding';
import type { EntryId } from '../../knowledge/entry';
import { defineRule } from '../diagnosis';
import { isAnswerer } from '../facts/answerer';
import { certaintyOfFact } from '../facts/certainty';
import { configBasis, configPlace } from '../facts/config-place';
import { entryCauses } from '../facts/entry-causes';
import { exceptionBasis } from '../facts/exception-basis';
import { shortException } from '../facts/exception-name';
import { pageScope } from '../facts/page-scope';

type Told = readonly [entry: EntryId, cause: string, certainty: Certainty];

const ENTRY = 'aspnet/ConfigurationErrorsException';

/** Names that no language changes first, then what English systems say. */
const SIGNS: readonly (readonly [words: RegExp, told: Told])[] = [
  [/\ballowDefinition\b|MachineToApplication/, [ENTRY, 'machine-to-application', 'confirmed']],
  [/later than the installed version/, ['aspnet/targetFramework', 'framework-old', 'confirmed']],
  [/['"「]targetFramework['"」]/, ['aspnet/targetFramework', 'pool-v2', 'likely']],
  [/Unrecognized (?:attribute|element|configuration section)/, [ENTRY, 'unrecognized', 'confirmed']],
  [/has already been added|There is a duplicate/, [ENTRY, 'inherited-duplicate', 'confirmed']],
  [/Could not load (?:type|file or assembly)/, [ENTRY, 'cannot-load', 'confirmed']],
  [/Version=\d{1,5}\.\d{1,5}\.\d{1,5}\.\d{1,5}, Culture=/, [ENTRY, 'cannot-load', 'likely']],
];

/** The page names the exception in a comment, which may be gone; the file that it shows is of configuration then too. */
function isConfiguration(evidence: Evidence): boolean {
  const { exception, configFile, configError } = evidence.facts;
  if (exception !== undefined) return shortException(exception) === 'ConfigurationErrorsException';
  return isAnswerer(evidence, 'aspnet') && configFile !== undefined && configError !== undefined;
}

/**
 * A file of configuration that ASP.NET cannot use: its message says why, the page shows file and line.
 *
 * @see https://learn.microsoft.com/dotnet/api/system.configuration.configurationerrorsexception
 */
export default defineRule({
  id: 'config-exception',
  description: 'Reads from a `ConfigurationErrorsException` what is wrong with which line of which file.',
  applies: ({ failure }, evidence) => failure.status >= 400 && isConfiguration(evidence),
  causes(exchange, evidence) {
    const { message = '', sourceFile, configFile } = evidence.facts;
    const [entry, cause, certainty] = SIGNS.find(([words]) => words.test(message))?.[1] ?? [ENTRY];
    const limit =
      certaintyOfFact('exception', evidence) ?? certaintyOfFact('configError', evidence) ?? 'possible';
    const place = configPlace(evidence) === undefined ? [] : configBasis(evidence);
    const said = exceptionBasis(evidence);
    const scope = (configFile ?? sourceFile)?.toLowerCase() ?? pageScope(exchange);
    return entryCauses(entry, limit, [...place, ...said], {
      scope,
      cause: cause === undefined ? undefined : [cause, certainty ?? 'possible'],
    });
  },
});
