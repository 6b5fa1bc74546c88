import { codeOf } from './code';
import type { EntryId, Language, Text } from './entry';
import { codeIn } from './entry-id';
import { guessMeaning } from './error-groups';
import type { LocalEntry } from './local-entry';

const STATUS: Text = { en: 'Status', 'zh-TW': '狀態碼' };
const STATUS_MEANING: Text = {
  en: 'This number is not in the HTTP standard; the server or the application gives it its meaning.',
  'zh-TW': '此號碼不在 HTTP 標準中，意義由伺服器或應用程式決定。',
};
const UNNAMED: Text = { en: 'Network error', 'zh-TW': '網路錯誤' };

/** What an entry that was made up does not have. */
const NOTHING_MORE = { causes: [], seeAlso: [], sources: [], generic: true } as const;

/** Makes a readable entry for an id that has none, such as `http/999` or `net/ERR_FOO_BAR`. */
export function genericEntry(id: EntryId, language: Language): LocalEntry {
  if (id.startsWith('hresult/') || id.startsWith('win32/')) return windowsError(id, language);
  const { status, error } = codeOf(id);
  const isError = error !== undefined;
  return {
    ...NOTHING_MORE,
    id,
    severity: isError || status >= 400 ? 'error' : 'info',
    visibility: 'client',
    title: isError ? (errorTitle(error) ?? UNNAMED[language]) : `${STATUS[language]} ${status}`,
    meaning: (isError ? guessMeaning(error) : STATUS_MEANING)[language],
  };
}

const WINDOWS: Text = { en: 'Windows error', 'zh-TW': 'Windows 錯誤' };
const WINDOWS_MEANING = (code: string): Text => ({
  en: `A number of Windows or .NET that this reference does not have. \`certutil -error ${code}\` prints what Windows calls it.`,
  'zh-TW': `此參考資料沒有的 Windows 或 .NET 代碼。\`certutil -error ${code}\` 會顯示 Windows 對它的說明。`,
});

function windowsError(id: EntryId, language: Language): LocalEntry {
  const code = codeIn(id);
  return {
    ...NOTHING_MORE,
    id,
    severity: 'error',
    visibility: 'log-only',
    title: WINDOWS[language],
    meaning: WINDOWS_MEANING(code)[language],
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
