import { type Language, PLACEHOLDERS } from './entry';
import type { LocalCause } from './local-entry';
import { fill, fillCode, isPlaceholder, type PlaceholderValues } from './placeholders';

/** What is not known of a request must not read as if it were. */
const EXAMPLE: Readonly<Record<Language, (value: string) => string>> = {
  en: (value) => `e.g. ${value}`,
  'zh-TW': (value) => `例如 ${value}`,
};

/** A whole span of code that is one placeholder. */
const CODE = /`\{([a-z][A-Za-z]*)\}`/g;

/** A text with its placeholders filled; one without a value reads as an example. */
export function fillText(text: string, values: PlaceholderValues, language: Language): string {
  // That it is an example is said outside the code, which is for what can be typed.
  const withCode = text.replace(CODE, (span, name: string) =>
    isPlaceholder(name) && values[name] === undefined ? EXAMPLE[language](`\`${PLACEHOLDERS[name]}\``) : span,
  );
  return fill(withCode, values, EXAMPLE[language]);
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
