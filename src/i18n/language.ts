/** The languages of the user interface. */
export type UiLanguage = 'en' | 'zh-TW';

/**
 * Which of our languages serves a browser's language. Traditional Chinese of any region gets `zh-TW`; Simplified
 * Chinese does not, its readers being better served by English terms than by Taiwan's.
 * @param tag a BCP 47 tag such as `zh-Hant-HK`.
 */
export function uiLanguage(tag: string): UiLanguage {
  return /^zh[-_](hant|tw|hk|mo)\b/i.test(tag) ? 'zh-TW' : 'en';
}
