import { ADD_ONS } from './iis-schema/add-ons';
import { APPLICATION_HOST } from './iis-schema/application-host';
import { DOTNET } from './iis-schema/dotnet';
import { FTP } from './iis-schema/ftp';
import { HOSTING } from './iis-schema/hosting';
import type { ElementSchema } from './iis-schema/notation';
import { SECURITY } from './iis-schema/security';
import { SYSTEM_WEB } from './iis-schema/system-web';
import { WEB_SERVER } from './iis-schema/web-server';

/** A section of IIS's or .NET's configuration. */
export interface Section {
  /** Its full path: `system.webServer/security/requestFiltering`. */
  readonly path: string;
  readonly schema: ElementSchema;
}

/**
 * Every section that IIS, its add-ons and .NET declare, with what it may hold. The facts are those of the schema files
 * in `%windir%\system32\inetsrv\config\schema` and of Microsoft's configuration reference:
 * https://learn.microsoft.com/iis/configuration/ and https://learn.microsoft.com/dotnet/framework/configure-apps/.
 */
export const SECTIONS: readonly Section[] = Object.entries({
  ...APPLICATION_HOST,
  ...WEB_SERVER,
  ...SECURITY,
  ...HOSTING,
  ...ADD_ONS,
  ...FTP,
  ...SYSTEM_WEB,
  ...DOTNET,
}).map(([path, schema]) => ({ path, schema }));

/** The section of a full path, or those of a bare name, which appcmd takes too. Case does not matter to IIS. */
export function sectionsNamed(name: string): readonly Section[] {
  const wanted = name.toLowerCase();
  return SECTIONS.filter(({ path }) => {
    const lower = path.toLowerCase();
    return lower === wanted || lower.endsWith(`/${wanted}`);
  });
}

/** The section that a path leads to or into, and the rest of the path, as PowerShell's `-Filter` has it. */
export function sectionOn(path: string): { section: Section; rest: string } | undefined {
  const wanted = path.replace(/^\/+/, '').toLowerCase();
  const section = SECTIONS.find(({ path }) => {
    const lower = path.toLowerCase();
    return wanted === lower || wanted.startsWith(`${lower}/`) || wanted.startsWith(`${lower}[`);
  });
  return section && { section, rest: path.replace(/^\/+/, '').slice(section.path.length) };
}
