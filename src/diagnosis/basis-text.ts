import type { Language } from '../knowledge/entry';
import type { Basis } from './basis';
import { durationText } from './facts/duration';

type Say = (value: string) => string;

const NUMBERS: Readonly<Record<Language, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat('en'),
  'zh-TW': new Intl.NumberFormat('zh-TW'),
};

/** A host with its port: told even where the URL leaves the port out. */
const AUTHORITY = /^(?:\[[\da-f:.]+\]|[^\s/:]+):\d{1,5}$/i;

/** How each kind of basis reads; what the request or the response has stands in backticks. */
const EN: Readonly<Record<Basis['of'], Say>> = {
  status: (value) => `status ${value}`,
  'sub-status': (value) => `the response states ${value}`,
  hresult: (value) => `HRESULT \`${value}\``,
  'error-code': (value) => `error code \`${value}\``,
  win32: (value) => `Win32 error ${value}`,
  'network-error': (value) => `the browser reports \`${value}\``,
  'answered-by': (value) => `answered by ${value}`,
  page: (value) => `the response says “${value.replace(/[.。]$/, '')}”`,
  place: (value) => `in \`${value}\``,
  path: (value) => `path \`${value}\``,
  user: (value) => `user \`${value}\``,
  'request-id': (value) => `\`${value}\``,
  module: (value) => `module \`${value}\``,
  notification: (value) => `notification \`${value}\``,
  handler: (value) => `handler \`${value}\``,
  exception: (value) => `exception \`${value}\``,
  'response-header': (value) => `response header \`${value}\``,
  'missing-header': (value) => `no \`${value}\` in the response`,
  'request-header': (value) => `request header \`${value}\``,
  method: (value) => `method \`${value}\``,
  url: (value) => `URL \`${value}\``,
  extension: (value) => `extension \`${value}\``,
  'url-part': (value) => (AUTHORITY.test(value) ? `host \`${value}\`` : `\`${value}\` in the URL`),
  'url-length': (value) => `URL of ${value} characters`,
  'query-length': (value) => `query string of ${value} characters`,
  'body-size': (value) => `request body of ${value} bytes`,
  'headers-size': (value) => `request headers of ${value} bytes`,
  'header-size': (value) => `longest header of ${value} bytes`,
  'cookies-size': (value) => `cookies of ${value} bytes`,
  duration: (value) => `after ${value}`,
  redirects: (value) => (/^\d+$/.test(value) ? `${value} redirects` : `redirects ${value}`),
  initiator: (value) => `asked for by \`${value}\``,
  protocol: (value) => `protocol \`${value}\``,
  type: (value) => `resource type \`${value}\``,
  worker: (value) => `the service worker had it from \`${value}\``,
  'followed-by': (value) => `the same request then got ${value}`,
};

const ZH_TW: Readonly<Record<Basis['of'], Say>> = {
  status: (value) => `狀態碼 ${value}`,
  'sub-status': (value) => `回應載明 ${value}`,
  hresult: (value) => `HRESULT \`${value}\``,
  'error-code': (value) => `錯誤代碼 \`${value}\``,
  win32: (value) => `Win32 錯誤 ${value}`,
  'network-error': (value) => `瀏覽器回報 \`${value}\``,
  'answered-by': (value) => `由 ${value} 回應`,
  page: (value) => `回應寫著「${value.replace(/[.。]$/, '')}」`,
  place: (value) => `位於 \`${value}\``,
  path: (value) => `路徑 \`${value}\``,
  user: (value) => `使用者 \`${value}\``,
  'request-id': (value) => `\`${value}\``,
  module: (value) => `模組 \`${value}\``,
  notification: (value) => `通知 \`${value}\``,
  handler: (value) => `處理常式 \`${value}\``,
  exception: (value) => `例外狀況 \`${value}\``,
  'response-header': (value) => `回應標頭 \`${value}\``,
  'missing-header': (value) => `回應沒有 \`${value}\``,
  'request-header': (value) => `要求標頭 \`${value}\``,
  method: (value) => `方法 \`${value}\``,
  url: (value) => `URL \`${value}\``,
  extension: (value) => `副檔名 \`${value}\``,
  'url-part': (value) => (AUTHORITY.test(value) ? `主機 \`${value}\`` : `URL 中的 \`${value}\``),
  'url-length': (value) => `URL 長 ${value} 個字元`,
  'query-length': (value) => `查詢字串長 ${value} 個字元`,
  'body-size': (value) => `要求本文 ${value} 個位元組`,
  'headers-size': (value) => `要求標頭共 ${value} 個位元組`,
  'header-size': (value) => `最長的標頭 ${value} 個位元組`,
  'cookies-size': (value) => `Cookie 共 ${value} 個位元組`,
  duration: (value) => `歷時 ${value}`,
  redirects: (value) => (/^\d+$/.test(value) ? `重新導向 ${value} 次` : `重新導向 ${value}`),
  initiator: (value) => `由 \`${value}\` 發出`,
  protocol: (value) => `通訊協定 \`${value}\``,
  type: (value) => `資源類型 \`${value}\``,
  worker: (value) => `Service Worker 的回應來自 \`${value}\``,
  'followed-by': (value) => `同一要求隨後得到 ${value}`,
};

const SAY = { en: EN, 'zh-TW': ZH_TW } as const satisfies Record<Language, unknown>;

/** Limits are those of a layer as installed: the ones that are in force may be others. */
const LIMIT: Readonly<Record<Language, Say>> = {
  en: (limit) => ` (usual limit ${limit})`,
  'zh-TW': (limit) => `（上限通常為 ${limit}）`,
};

/** Statuses and counts of redirects are read as they are; sizes with separators; times in the unit that reads best. */
function valueText(of: Basis['of'], value: string | number, language: Language): string {
  // Browsers hand over a header that was sent more than once line by line.
  if (typeof value === 'string') return value.replaceAll('`', '´').split(/\r?\n/).join(', ');
  if (of === 'duration') return durationText(value);
  return of === 'status' || of === 'followed-by' ? String(value) : NUMBERS[language].format(value);
}

/** What was seen, in the reader's language; values stand in backticks. */
export function basisText({ of, value, limit }: Basis, language: Language): string {
  const text = SAY[language][of](valueText(of, value, language));
  return limit === undefined ? text : `${text}${LIMIT[language](valueText(of, limit, language))}`;
}
