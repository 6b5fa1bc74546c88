import { defineCheck, stringsOf, withoutCode } from '../check';
import { MAINLAND_TERMS, type MainlandTerm } from './lists/mainland-terms';

export default defineCheck({
  name: 'taiwan-wording',
  description: "Traditional Chinese uses Taiwan's terms.",
  check(entry) {
    return stringsOf(entry, 'zh-TW').flatMap(({ place, string }) => {
      const prose = withoutCode(string);
      return MAINLAND_TERMS.flatMap((term) => {
        const found = find(term, prose);
        return found === undefined
          ? []
          : [{ place, message: `「${found}」 is not Taiwan's word`, tip: `Say ${term.say}.` }];
      });
    });
  },
});

/** The term as it stands in the text, other than inside a word of its exceptions. */
function find({ never, except = [] }: MainlandTerm, prose: string): string | undefined {
  // A blank, so that the characters around an exception do not join into a new word.
  const rest = except.reduce((text, word) => text.replaceAll(word, ' '), prose);
  if (typeof never === 'string') return rest.includes(never) ? never : undefined;
  return never.exec(rest)?.[0];
}
