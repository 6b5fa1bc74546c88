import { codeOfFixes, defineCheck, type Problem } from '../check';
import { isCmdlet } from './lists/cmdlets';
import { sectionOn, sectionsNamed } from './lists/iis-schema';

export default defineCheck({
  name: 'command-form',
  description: 'Commands name sections that IIS has and cmdlets that Windows has.',
  check(entry) {
    return codeOfFixes(entry, 'command').flatMap(({ place, string }) => [
      ...sectionProblems(place, string),
      ...cmdletProblems(place, string),
    ]);
  },
});

function sectionProblems(place: string, command: string): readonly Problem[] {
  const named = captures(command, /[-/]section:"?([^\s"]+)/gi);
  const changesConfig = captures(command, /appcmd(?:\.exe)?"? ((?:set|unlock|lock|clear|reset) config)\b/gi);
  if (changesConfig.length > named.length) {
    const message = `${changesConfig[0]} names no section`;
    return [{ place, message, tip: 'Add -section: with the full path of the section.' }];
  }
  const tip = 'Write the full path as in applicationHost.config, such as system.webServer/security/access.';
  return [
    ...named
      .filter((name) => name !== '{section}' && sectionsNamed(name).length === 0)
      .map((name) => ({ place, message: `${name} is no section of IIS`, tip })),
    ...captures(command, /-Filter\s+["']?\/?(system\.[^\s"']+)/gi)
      .filter((path) => sectionOn(path) === undefined)
      .map((path) => ({ place, message: `${path} leads to no section of IIS`, tip })),
  ];
}

/** Names of the form Verb-Noun where a command starts: at the start, and after what ends or wraps another. */
function cmdletProblems(place: string, command: string): readonly Problem[] {
  return captures(command, /(?:^|[|;({=&\n])[ \t]*([A-Z][A-Za-z]*-[A-Z][A-Za-z]+)/g)
    .filter((name) => !isCmdlet(name))
    .map((name) => ({
      place,
      message: `${name} is no cmdlet known to be part of Windows Server`,
      tip: 'Mend its name, or add it to lists/cmdlets.ts if it exists.',
    }));
}

function captures(text: string, pattern: RegExp): readonly string[] {
  return Array.from(text.matchAll(pattern), ([, capture = '']) => capture);
}
