import type { Words } from '../i18n/words';
import type { Expected } from '../settings/expected';

/** What a setting may be, in words. */
export function expectedText(expected: Expected, { settings: { expected: texts } }: Words): string {
  switch (expected.kind) {
    case 'one-of':
      return texts.oneOf(expected.options);
    case 'at-least':
      return texts.atLeast(expected.limit);
    case 'at-most':
      return texts.atMost(expected.limit);
    case 'length-at-least':
      return texts.lengthAtLeast(expected.limit);
    case 'length-at-most':
      return texts.lengthAtMost(expected.limit);
    default:
      return texts[expected.kind];
  }
}
