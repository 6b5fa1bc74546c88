import { en, type Words } from './en';
import { type UiLanguage, uiLanguage } from './language';
import { zhTW } from './zh-TW';

/** The words of the user interface in a language. */
export function wordsIn(language: UiLanguage): Words {
  return language === 'zh-TW' ? zhTW : en;
}

export type { UiLanguage, Words };
export { uiLanguage };
