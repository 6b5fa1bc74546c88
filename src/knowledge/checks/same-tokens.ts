import { defineCheck, textsOf } from '../check';
import { placeholdersIn } from '../placeholders';

export default defineCheck({
  name: 'same-tokens',
  description: 'Backticked tokens and placeholders are the same in every language.',
  check(entry) {
    return textsOf(entry).flatMap(({ place, text }) => {
      const unpaired = (['en', 'zh-TW'] as const).filter(
        (language) => text[language].split('`').length % 2 === 0,
      );
      if (unpaired.length > 0) {
        return unpaired.map((language) => ({
          place: `${place}.${language}`,
          message: 'has a backtick without its partner',
          tip: 'Close the code with a second backtick.',
        }));
      }
      const english = tokensIn(text.en);
      const chinese = tokensIn(text['zh-TW']);
      return [
        ...[...english]
          .filter((token) => !chinese.has(token))
          .map((token) => problem(`${place}.zh-TW`, token, 'en')),
        ...[...chinese]
          .filter((token) => !english.has(token))
          .map((token) => problem(`${place}.en`, token, 'zh-TW')),
      ];
    });
  },
});

function tokensIn(string: string): ReadonlySet<string> {
  const code = string.match(/`[^`]*`/g) ?? [];
  return new Set([...code, ...placeholdersIn(string).map((name) => `{${name}}`)]);
}

function problem(place: string, token: string, other: string) {
  return {
    place,
    message: `lacks ${token}, which ${other} has`,
    tip: 'Code is never translated: use the same tokens in both languages.',
  };
}
