import { codeOfFixes, defineCheck, stringsOf } from '../check';
import { PLACEHOLDERS } from '../entry';
import { isPlaceholder, placeholdersIn } from '../placeholders';

export default defineCheck({
  name: 'known-placeholder',
  description: 'Every placeholder is one that a rule can fill.',
  check(entry) {
    const places = [...stringsOf(entry), ...codeOfFixes(entry, 'command'), ...codeOfFixes(entry, 'config')];
    return places.flatMap(({ place, string }) =>
      placeholdersIn(string)
        .filter((name) => !isPlaceholder(name))
        .map((name) => ({
          place,
          message: `{${name}} is no placeholder, expected one of ${Object.keys(PLACEHOLDERS).join(', ')}`,
          tip: 'Use one of these, or write the value out.',
        })),
    );
  },
});
