import { type UiLanguage, uiLanguage } from '../i18n/language';
import type { SettingsStorage } from './storage';
import { readStored } from './stored';

/**
 * The language for a page that opens now: the chosen one, or the browser's.
 * @param browserTag the browser's language as a BCP 47 tag.
 */
export function pageLanguage(storage: SettingsStorage, browserTag: string): UiLanguage {
  const { language } = readStored(storage).values;
  return language === 'auto' ? uiLanguage(browserTag) : language;
}
