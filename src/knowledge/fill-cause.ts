import type { Language } from './entry';
import type { LocalCause } from './local-entry';
import { fill, fillCode, isPlaceholder, type PlaceholderValues, placeholdersIn } from './placeholders';

/** What is not known of a request must not read as if it were. */
const EXAMPLE: Readonly<Record<Language, (value: string) => string>> = {
  en: (value) => `e.g. ${value}`,
  'zh-TW': (value) => `例如 ${value}`,
};

/** A span of code. */
const CODE = /(`[^`]+`)/;

/** Chinese has a space before Latin letters; the word before an example is Chinese. */
const SPACE_BEFORE_EXAMPLE = /(?<=\p{Script=Han}) (?=例如 )/gu;

/** A text with its placeholders filled; one without a value reads as an example. */
export function fillText(text: string, values: PlaceholderValues, language: Language): string {
  const example = EXAMPLE[language];
  const parts = text.split(CODE).map((part) => {
    if (!CODE.test(part)) return fill(part, values, example);
    // That it is an example is said outside the code, which is for what can be typed.
    const isKnown = placeholdersIn(part).every((name) => !isPlaceholder(name) || values[name] !== undefined);
    return isKnown ? fill(part, values) : example(fill(part, values));
  });
  return parts.join('').replace(SPACE_BEFORE_EXAMPLE, '');
}

/** A cause with the placeholders of its texts, commands and configuration filled; without values they read as examples. */
export function fillCause(cause: LocalCause, values: PlaceholderValues, language: Language): LocalCause {
  const say = (text: string) => fillText(text, values, language);
  return {
    id: cause.id,
    label: say(cause.label),
    why: say(cause.why),
    check: say(cause.check),
    fix: cause.fix.map(({ text, command, config }) => ({
      text: say(text),
      ...(command === undefined ? {} : { command: fillCode(command, values) }),
      ...(config === undefined ? {} : { config: fillCode(config, values) }),
    })),
  };
}
