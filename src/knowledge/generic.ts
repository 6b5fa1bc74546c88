import { codeOf } from './code';
import type { EntryId, Language, Text } from './entry';
import { guessMeaning } from './error-groups';
import type { LocalEntry } from './local-entry';

const STATUS: Text = { en: 'Status', 'zh-TW': '狀態碼' };
const STATUS_MEANING: Text = {
  en: 'This number is not in the HTTP standard; the server or the application gives it its meaning.',
  'zh-TW': '此號碼不在 HTTP 標準中，意義由伺服器或應用程式決定。',
};
const UNNAMED: Text = { en: 'Network error', 'zh-TW': '網路錯誤' };

/** Makes a readable entry for an id that has none, such as `http/999` or `net/ERR_FOO_BAR`. */
export function genericEntry(id: EntryId, language: Language): LocalEntry {
  const { status, error } = codeOf(id);
  const isError = error !== undefined;
  return {
    id,
    severity: isError || status >= 400 ? 'error' : 'info',
    visibility: 'client',
    title: isError ? (errorTitle(error) ?? UNNAMED[language]) : `${STATUS[language]} ${status}`,
    meaning: (isError ? guessMeaning(error) : STATUS_MEANING)[language],
    causes: [],
    seeAlso: [],
    sources: [],
    generic: true,
  };
}

/** Parts of a name that read better in capitals. */
const ACRONYMS = /\b(?:ssl|tls|dns|http|http2|http3|quic|url|uri|ip|csp|corp|ocsp|pac|ftp)\b/gi;

/** The words of an error's name: `ERR_FOO_BAR` reads "Foo bar"; undefined when the name says nothing. */
function errorTitle(error: string): string | undefined {
  // A sentence, as Firefox sometimes gives in place of a name, is a title already.
  if (!/^[A-Z0-9_]+$/.test(error)) return error;
  const words = error
    .replace(/^(?:NS_ERROR|NS|ERR|SEC_ERROR|MOZILLA_PKIX_ERROR)_/, '')
    .toLowerCase()
    .replaceAll('_', ' ')
    .trim();
  if (words === '' || words === 'unknown') return undefined;
  const sentence = words.charAt(0).toUpperCase() + words.slice(1);
  return sentence.replace(ACRONYMS, (word) => word.toUpperCase());
}
