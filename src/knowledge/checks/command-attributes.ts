import { codeOfFixes, defineCheck, type PlacedString, stringsOf } from '../check';
import type { Entry } from '../entry';
import { appcmdMistakes } from './commands/appcmd';
import { powerShellMistakes } from './commands/power-shell';

export default defineCheck({
  name: 'command-attributes',
  description: 'Commands name elements and attributes that IIS has, and verbs and objects that appcmd has.',
  check(entry) {
    return [...codeOfFixes(entry, 'command'), ...commandsInTexts(entry)].flatMap(({ place, string }) =>
      [...appcmdMistakes(string), ...powerShellMistakes(string)].map((mistake) => ({ place, ...mistake })),
    );
  },
});

/** Commands are the same in all languages: the English ones stand for all. */
function commandsInTexts(entry: Entry): readonly PlacedString[] {
  return stringsOf(entry, 'en').flatMap(({ place, string }) =>
    Array.from(string.matchAll(/`([^`]*)`/g), ([, code = '']) => ({ place, string: code })),
  );
}
