import type { Evidence } from '../../evidence/finding';
import { type Basis, ifSeen } from '../basis';

/** The file without the prefix that IIS writes before it: `\\?\C:\inetpub\wwwroot\web.config`. */
export function plainPath(file: string): string {
  return file.replace(/^\\\\\?\\/, '');
}

/** The configuration file that a page names, with the line in it: `C:\inetpub\wwwroot\web.config:12`. */
export function configPlace({ facts: { configFile, configLine } }: Evidence): string | undefined {
  if (configFile === undefined) return undefined;
  return `${plainPath(configFile)}${configLine === undefined ? '' : `:${configLine}`}`;
}

/** The place and IIS's own words for what is wrong with it, as far as the page says them. */
export function configBasis(evidence: Evidence): readonly Basis[] {
  const place = configPlace(evidence);
  const { configError } = evidence.facts;
  return [...ifSeen('place', place), ...ifSeen('page', configError)];
}
