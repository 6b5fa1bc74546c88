import { codeOfFixes, defineCheck, stringsOf } from '../check';

export default defineCheck({
  name: 'no-todo',
  description: 'Nothing is left to be written: no text, command or configuration says TODO.',
  check(entry) {
    return [...stringsOf(entry), ...codeOfFixes(entry, 'command'), ...codeOfFixes(entry, 'config')]
      .filter(({ string }) => /\bTODO\b/.test(string))
      .map(({ place }) => ({
        place,
        message: 'is still to be written',
        tip: 'Write it as docs/writing-entries.md says, or drop it.',
      }));
  },
});
