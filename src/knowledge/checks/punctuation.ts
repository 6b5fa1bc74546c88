import { defineCheck, type Problem, stringsOf, withoutCode } from '../check';

const HAN = '\\p{Script=Han}';

/** Half-width marks beside a Chinese character, also over a space; the full stop of `.NET` is none. */
const HALF_WIDTH = new RegExp(
  `(?<=${HAN} ?)[,:;?!()"]|(?<=${HAN})\\.(?![A-Za-z])|[,:;?!()".](?= ?${HAN})`,
  'u',
);
const NO_SPACE = new RegExp(`${HAN}(?=[A-Za-z0-9\`{]|\\.[A-Za-z])|[A-Za-z0-9\`}%](?=${HAN})`, 'u');
/** The brackets inside a Latin word: `http(s)`. */
const PLURAL = /(?<=[A-Za-z])\([a-z]+\)/g;
const FULL_WIDTH_OF = new Map(
  Object.entries({ ',': '，', '.': '。', ':': '：', ';': '；', '?': '？', '!': '！' }),
);

export default defineCheck({
  name: 'punctuation',
  description:
    'Chinese text has full-width punctuation, and a space between Chinese and Latin, digits or code.',
  check(entry) {
    return stringsOf(entry, 'zh-TW').flatMap(({ place, string }) => {
      const prose = withoutCode(string).replace(PLURAL, '');
      return [...halfWidth(place, prose), ...missingSpace(place, prose)];
    });
  },
});

function halfWidth(place: string, prose: string): readonly Problem[] {
  const match = HALF_WIDTH.exec(prose);
  if (match === null) return [];
  const [mark] = match;
  const expected = FULL_WIDTH_OF.get(mark) ?? (mark === '"' ? '「」' : '（）');
  const tip = 'Full-width marks bring their own space: put none beside them.';
  return [{ place, message: `has "${mark}" at "${around(prose, match.index)}", expected ${expected}`, tip }];
}

function missingSpace(place: string, prose: string): readonly Problem[] {
  const match = NO_SPACE.exec(prose);
  if (match === null) return [];
  const message = `has no space in "${around(prose, match.index)}"`;
  return [{ place, message, tip: 'Put a space between Chinese and Latin letters, digits or code.' }];
}

function around(prose: string, at: number): string {
  return prose.slice(Math.max(0, at - 6), at + 7);
}
