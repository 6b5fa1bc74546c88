import type { FilterProblem } from '../../../failure/filter';
import type { Words } from '../../../i18n/words';

/** What is wrong with a part of the filter, and what would be right. */
export function problemText({ term, reason, choices = [] }: FilterProblem, words: Words): string {
  const { expected, invalidRegex, slowRegex } = words.filtering;
  switch (reason) {
    case 'invalid-regex':
      return invalidRegex(term);
    case 'slow-regex':
      return slowRegex(term);
    case 'choice':
      return `${words.filterProblem(term)} · ${expected.choice(choices)}`;
    default:
      return `${words.filterProblem(term)} · ${expected[reason]}`;
  }
}
