import { defineCheck, type Problem, stringsOf } from '../check';

const HAN = /\p{Script=Han}/u;

export default defineCheck({
  name: 'both-languages',
  description: 'Every text says something in its own language.',
  check(entry) {
    return [
      ...stringsOf(entry, 'en').flatMap(({ place, string }) => problem(place, string, !HAN.test(string))),
      ...stringsOf(entry, 'zh-TW').flatMap(({ place, string }) => problem(place, string, HAN.test(string))),
    ];
  },
});

function problem(place: string, string: string, inLanguage: boolean): readonly Problem[] {
  if (string.trim() === '') {
    return [{ place, message: 'is empty, expected a text', tip: 'Write the text in both languages.' }];
  }
  if (string !== string.trim()) {
    return [{ place, message: 'has white space at an end', tip: 'Trim it.' }];
  }
  return inLanguage
    ? []
    : [{ place, message: `"${string}" is in the other language`, tip: 'Translate it, or swap the two.' }];
}
