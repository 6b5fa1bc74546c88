import browser from 'webextension-polyfill';

/** The browser's own language, as a BCP 47 tag such as `zh-TW`. */
export function browserLanguage(): string {
  return browser.i18n.getUILanguage();
}
