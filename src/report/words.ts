import type { Certainty, Quote } from '../evidence/finding';
import type { Timings } from '../failure/exchange';
import type { NoiseReason } from '../failure/noise';
import type { Language } from '../knowledge/entry';

/** What a report says of its own, in one language; the rest is knowledge and what the browser saw. */
export interface Words {
  readonly heading: (host: string | undefined) => string;
  readonly failures: (count: number) => string;
  readonly codes: (count: number) => string;
  readonly page: string;
  readonly created: string;
  readonly filter: string;
  readonly redacted: string;
  readonly notRedacted: string;
  readonly dropped: (count: number) => string;
  readonly timesInUtc: string;
  readonly summary: string;
  readonly nothing: string;
  readonly code: string;
  readonly request: string;
  readonly answeredBy: string;
  readonly cause: string;
  readonly time: string;
  readonly unknown: string;
  readonly certainty: Readonly<Record<Certainty, string>>;
  readonly certaintyHint: Readonly<Record<Certainty, string>>;
  readonly theCause: string;
  readonly causes: (count: number) => string;
  readonly howToTell: string;
  readonly fix: string;
  readonly command: string;
  readonly config: string;
  readonly evidence: string;
  readonly where: Readonly<Record<Quote['where'], string>>;
  readonly seen: string;
  readonly forSupport: string;
  readonly problems: string;
  readonly problemCount: (count: number) => string;
  /** How often a problem struck, since when, and how many times within a few seconds. */
  readonly times: (count: number, since: string, burst: number | undefined) => string;
  readonly failuresAt: string;
  readonly sameCause: string;
  readonly noise: Readonly<Record<NoiseReason, string>>;
  readonly details: string;
  readonly statusLine: string;
  readonly error: string;
  readonly address: string;
  readonly protocol: string;
  readonly type: string;
  readonly initiator: string;
  readonly duration: string;
  readonly requestSize: string;
  readonly bytes: (count: number) => string;
  readonly mimeType: string;
  readonly fromCache: string;
  readonly prerender: string;
  readonly yes: string;
  readonly redirects: string;
  readonly requestHeaders: string;
  readonly responseHeaders: string;
  readonly timings: string;
  readonly phase: Readonly<Record<keyof Timings, string>>;
  readonly body: string;
  readonly bodyEmpty: string;
  readonly bodyCut: (shown: number, all: number) => string;
  readonly backToTop: string;
}

const count = (value: number) => value.toLocaleString('en');

const en: Words = {
  heading: (host) => (host === undefined ? 'Failed requests' : `Failed requests on ${host}`),
  failures: (value) => (value === 1 ? '1 failure' : `${count(value)} failures`),
  codes: (value) => (value === 1 ? '1 code' : `${count(value)} codes`),
  page: 'Page',
  created: 'Created',
  filter: 'Filter',
  redacted: 'Secrets such as cookies, tokens and passwords were taken out and read “[redacted]”.',
  notRedacted: 'This report may hold secrets such as cookies, tokens and passwords. Share it with care.',
  dropped: (value) =>
    value === 1 ? '1 older failure is missing.' : `${count(value)} older failures are missing.`,
  timesInUtc: 'All times are UTC, as in IIS’s logs.',
  summary: 'Summary',
  nothing: 'No failures.',
  code: 'Code',
  request: 'Request',
  answeredBy: 'Answered by',
  cause: 'Cause',
  time: 'Time (UTC)',
  unknown: 'unknown',
  certainty: { confirmed: 'Confirmed', likely: 'Likely', possible: 'Possible' },
  certaintyHint: {
    confirmed: 'read from the response itself',
    likely: 'the only explanation that fits what was seen',
    possible: 'one of several explanations',
  },
  theCause: 'Why it failed',
  causes: (value) => (value === 1 ? 'Why it may have failed' : `Why it may have failed: ${value} causes`),
  howToTell: 'How to tell',
  fix: 'To fix this',
  command: 'Command',
  config: 'Configuration',
  evidence: 'Evidence',
  where: {
    header: 'Response header',
    body: 'Response body',
    status: 'Status line',
    network: 'Network error',
    browser: 'Browser log',
  },
  seen: 'Seen',
  forSupport: 'For a support ticket',
  problems: 'Problems',
  problemCount: (value) => (value === 1 ? '1 root cause' : `${count(value)} root causes`),
  times: (value, since, burst) =>
    `${value === 1 ? '1 request' : `${count(value)} requests`}, since ${since}${burst === undefined ? '' : `, ${burst === value ? 'all' : count(burst)} within 10 s`}`,
  failuresAt: 'Failures:',
  sameCause: 'Same cause and fix as failure',
  noise: {
    blocked: 'Noise: blocked by an extension or tracking protection, as its user asked.',
    aborted: 'Noise: nobody waited for the answer any more.',
    prefetch: 'Noise: asked for ahead of a click, and given up.',
    prerender: 'Noise: asked for by a page that was loaded in advance.',
    favicon: 'Noise: an icon that browsers ask for by themselves.',
    'cache-probe': 'Noise: the browser looked into its cache first.',
    handshake: 'Noise: an expected step of Windows authentication; the same request then succeeded.',
  },
  details: 'Request',
  statusLine: 'Status line',
  error: 'Network error',
  address: 'Remote address',
  protocol: 'Protocol',
  type: 'Resource type',
  initiator: 'Initiator',
  duration: 'Duration',
  requestSize: 'Request body',
  bytes: (value) => `${count(value)} bytes`,
  mimeType: 'Media type',
  fromCache: 'From cache',
  prerender: 'Prerendered',
  yes: 'yes',
  redirects: 'Redirects',
  requestHeaders: 'Request headers',
  responseHeaders: 'Response headers',
  timings: 'Timing',
  phase: {
    blocked: 'Waiting for a connection',
    dns: 'DNS look-up',
    connect: 'Connecting',
    ssl: 'TLS handshake',
    send: 'Sending',
    wait: 'Waiting for the response',
    receive: 'Receiving',
  },
  body: 'Response body',
  bodyEmpty: 'The response has no body.',
  bodyCut: (shown, all) => `the first ${count(shown)} of ${count(all)} characters`,
  backToTop: 'Back to the summary',
};

const zhTW: Words = {
  heading: (host) => (host === undefined ? '失敗的要求' : `${host} 失敗的要求`),
  failures: (value) => `${count(value)} 個失敗`,
  codes: (value) => `${count(value)} 種代碼`,
  page: '網頁',
  created: '建立時間',
  filter: '篩選條件',
  redacted: 'Cookie、權杖、密碼等機密已移除，以「[redacted]」代替。',
  notRedacted: '這份報告可能含有 Cookie、權杖、密碼等機密，分享時請小心。',
  dropped: (value) => `缺少 ${count(value)} 個較舊的失敗。`,
  timesInUtc: '所有時間皆為 UTC，與 IIS 記錄檔相同。',
  summary: '摘要',
  nothing: '沒有失敗。',
  code: '代碼',
  request: '要求',
  answeredBy: '回應者',
  cause: '原因',
  time: '時間 (UTC)',
  unknown: '不明',
  certainty: { confirmed: '已確認', likely: '很可能', possible: '可能' },
  certaintyHint: {
    confirmed: '直接從回應讀出',
    likely: '唯一符合所見證據的解釋',
    possible: '數種解釋之一',
  },
  theCause: '失敗原因',
  causes: (value) => (value === 1 ? '可能的失敗原因' : `可能的失敗原因：${value} 種`),
  howToTell: '如何分辨',
  fix: '修正方式',
  command: '命令',
  config: '組態',
  evidence: '證據',
  where: {
    header: '回應標頭',
    body: '回應本文',
    status: '狀態列',
    network: '網路錯誤',
    browser: '瀏覽器記錄',
  },
  seen: '依據',
  forSupport: '供支援案件使用',
  problems: '問題',
  problemCount: (value) => `${count(value)} 個根本原因`,
  times: (value, since, burst) =>
    `${count(value)} 個要求，從 ${since} 起${burst === undefined ? '' : `，${burst === value ? '全部在 10 秒內' : `10 秒內 ${count(burst)} 個`}`}`,
  failuresAt: '失敗：',
  sameCause: '原因與修正方式請見失敗',
  noise: {
    blocked: '雜訊：由擴充功能或追蹤防護依使用者的設定封鎖。',
    aborted: '雜訊：已經沒有人在等候回應。',
    prefetch: '雜訊：在使用者點選之前預先要求，隨後放棄。',
    prerender: '雜訊：由預先載入的網頁發出。',
    favicon: '雜訊：瀏覽器自行要求的圖示。',
    'cache-probe': '雜訊：瀏覽器先查看快取。',
    handshake: '雜訊：Windows 驗證預期中的步驟，同一個要求隨後就成功了。',
  },
  details: '要求',
  statusLine: '狀態列',
  error: '網路錯誤',
  address: '遠端位址',
  protocol: '通訊協定',
  type: '資源類型',
  initiator: '啟動器',
  duration: '歷時',
  requestSize: '要求本文',
  bytes: (value) => `${count(value)} 位元組`,
  mimeType: '媒體類型',
  fromCache: '來自快取',
  prerender: '預先轉譯',
  yes: '是',
  redirects: '重新導向',
  requestHeaders: '要求標頭',
  responseHeaders: '回應標頭',
  timings: '時間',
  phase: {
    blocked: '等候連線',
    dns: 'DNS 查詢',
    connect: '建立連線',
    ssl: 'TLS 交握',
    send: '傳送',
    wait: '等候回應',
    receive: '接收',
  },
  body: '回應本文',
  bodyEmpty: '回應沒有本文。',
  bodyCut: (shown, all) => `${count(all)} 個字元中的前 ${count(shown)} 個`,
  backToTop: '回到摘要',
};

/** A report's own words, by language. */
export const WORDS: Readonly<Record<Language, Words>> = { en, 'zh-TW': zhTW };
