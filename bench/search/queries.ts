import type { Language } from '../../src/knowledge/entry';

/** What people look for in every language. */
const CODES = [
  '404.13',
  '0x80070021',
  '2147942405',
  'net::ERR_CERT_DATE_INVALID',
  'AppOffline',
  'http error 500.19',
  'ftp 530',
  'cloudflare 524',
  '404 mime',
  'web.config',
  'maxAllowedContentLength',
];

/** What is typed letter by letter: codes, words, slips, and a question as one would ask it. */
const QUERIES: Readonly<Record<Language, readonly string[]>> = {
  en: [
    ...CODES,
    'directory listing',
    'conection refused',
    'certficate expired',
    'app pool stopped',
    'error',
    'the server',
    'windows authentication',
    'why does my site return an error in the browser when I post',
  ],
  'zh-TW': [
    ...CODES,
    '目錄清單',
    '連線遭拒',
    '憑證過期',
    '應用程式集區',
    '伺服器',
    '的',
    '500.19 組態鎖定',
    'error',
    '為什麼伺服器沒有回應這個要求',
  ],
};

/** Each of the queries after each key. */
export function keystrokes(language: Language): readonly string[] {
  return QUERIES[language].flatMap((query) => {
    const letters = [...query];
    return letters.map((_, at) => letters.slice(0, at + 1).join(''));
  });
}
