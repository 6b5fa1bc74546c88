import type { Exchange } from '../failure/exchange';
import type { Failure } from '../failure/failure';
import type { Exporter, Report, ReportItem } from './report';

/** A report whose failures are all there. */
export type WholeReport = Omit<Report, 'items'> & { readonly items: readonly ReportItem[] };

/** 2026-11-23 09:30:00 UTC. */
export const CREATED_AT = Date.UTC(2026, 10, 23, 9, 30);

const failure: Failure = {
  id: '1',
  witness: 'devtools',
  tabId: 1,
  method: 'POST',
  url: 'https://www.contoso.com/app/upload.ashx?folder=2026%2F11&access_token=[redacted]',
  type: 'xmlhttprequest',
  initiator: 'https://www.contoso.com',
  endedAt: CREATED_AT - 42_000,
  status: 404,
  statusLine: 'HTTP/1.1 404 Not Found',
  ip: '192.0.2.10',
  fromCache: false,
  responseHeaders: [
    { name: 'Server', value: 'Microsoft-IIS/10.0' },
    { name: 'Content-Type', value: 'text/html; charset=utf-8' },
    { name: 'Set-Cookie', value: 'ASP.NET_SessionId=[redacted]; path=/; HttpOnly; SameSite=Lax' },
    { name: 'Date', value: 'Mon, 23 Nov 2026 09:29:18 GMT' },
  ],
  hops: [
    {
      url: 'http://www.contoso.com/app/upload.ashx',
      status: 301,
      location: 'https://www.contoso.com/app/upload.ashx',
      at: CREATED_AT - 42_100,
    },
  ],
  prerender: false,
};

const tooLong: Exchange = {
  failure,
  requestHeaders: [
    { name: 'Content-Length', value: '47291203' },
    { name: 'Authorization', value: 'Negotiate [redacted]' },
    { name: 'Cookie', value: 'ASP.NET_SessionId=[redacted]; theme=[redacted]' },
  ],
  requestBodySize: 47_291_203,
  protocol: 'http/1.1',
  startedAt: CREATED_AT - 42_412,
  duration: 412.6,
  timings: { blocked: 3.2, dns: -1, connect: 41, ssl: 28.5, send: 310, wait: 57.8, receive: 0.6 },
  mimeType: 'text/html',
  body: '<html>\n <head><title>IIS 10.0 Detailed Error - 404.13 - Not Found</title></head>\n <body><script>alert("no")</script>\n  <h2>HTTP Error 404.13 - Not Found</h2>\n </body>\n</html>',
};

const PROSE = {
  en: {
    title: 'Content length too large',
    meaning:
      'Request filtering refused the request: its body is longer than `maxAllowedContentLength` allows.',
    label: 'body of 45.1 MB, limit 28.6 MB',
    why: 'The request’s `Content-Length` of 47291203 is above the limit of 30000000 bytes.',
    check: 'Compare `Content-Length` with `maxAllowedContentLength` of the site and of its parents.',
    fix: 'Raise `maxAllowedContentLength`, and `maxRequestLength` of ASP.NET with it.',
    verdict: 'IIS 10.0 answered `POST /app/upload.ashx` with 404.13: the body is too large.',
    basis: 'request body of 47,291,203 bytes (usual limit 30,000,000)',
    resetVerdict: 'The browser did not complete `GET /v2/items` (ERR_CONNECTION_RESET).',
    reset: 'The connection was reset',
    resetMeaning: 'The other side closed the connection before it had answered.',
    resetWhy: 'The worker process ended while it served the request, or a firewall cut the connection.',
    resetCheck: 'Look for events 5009 and 5011 of `WAS` in the System log at that time.',
    resetLabel: 'the worker process ended',
    resetFix: 'Mend what crashes it; the Application log names the module.',
    proxy: 'Bad Gateway',
  },
  'zh-TW': {
    title: '內容長度過大',
    meaning: '要求篩選拒絕了這個要求：本文長度超過 `maxAllowedContentLength` 的限制。',
    label: '本文 45.1 MB，上限 28.6 MB',
    why: '要求的 `Content-Length` 為 47291203，超過 30000000 位元組的上限。',
    check: '比較 `Content-Length` 與網站及其上層的 `maxAllowedContentLength`。',
    fix: '調高 `maxAllowedContentLength`，並一併調高 ASP.NET 的 `maxRequestLength`。',
    verdict: 'IIS 10.0 以 404.13 回應 `POST /app/upload.ashx`：本文過大。',
    basis: '要求本文 47,291,203 個位元組（上限通常為 30,000,000）',
    resetVerdict: '瀏覽器未完成 `GET /v2/items`（ERR_CONNECTION_RESET）。',
    reset: '連線已重設',
    resetMeaning: '對方在回應之前就關閉了連線。',
    resetWhy: '工作者處理序在處理要求時結束，或防火牆中斷了連線。',
    resetCheck: '在該時間的系統記錄檔中尋找 `WAS` 的事件 5009 與 5011。',
    resetLabel: '工作者處理序已結束',
    resetFix: '修正造成當機的原因；應用程式記錄檔會指出模組。',
    proxy: '錯誤的閘道',
  },
} as const;

function itemsIn(language: Report['language']): readonly ReportItem[] {
  const text = PROSE[language];
  return [
    {
      exchange: tooLong,
      evidence: {
        answeredBy: { id: 'iis', name: 'IIS', version: '10.0', certainty: 'confirmed' },
        chain: [
          { id: 'cloudflare', name: 'Cloudflare', certainty: 'confirmed' },
          { id: 'iis', name: 'IIS', version: '10.0', certainty: 'confirmed' },
        ],
        facts: {
          status: 404,
          substatus: 13,
          hresult: '0x00000000',
          module: 'RequestFilteringModule',
          notification: 'BeginRequest',
          handler: 'StaticFile',
          physicalPath: 'C:\\inetpub\\wwwroot\\app\\upload.ashx',
        },
        ids: [{ name: 'CF-Ray', value: '8f2b1c3d4e5f6789-TPE' }],
        findings: [
          {
            certainty: 'confirmed',
            quote: { where: 'body', text: 'HTTP Error 404.13 - Not Found' },
            answeredBy: { id: 'iis', name: 'IIS', version: '10.0' },
            status: 404,
            substatus: 13,
            hresult: '0x00000000',
            module: 'RequestFilteringModule',
            notification: 'BeginRequest',
            handler: 'StaticFile',
            physicalPath: 'C:\\inetpub\\wwwroot\\app\\upload.ashx',
          },
          {
            certainty: 'likely',
            quote: { where: 'header', name: 'Server', text: 'Microsoft-IIS/10.0' },
            answeredBy: { id: 'iis', name: 'IIS', version: '10.0' },
          },
        ],
      },
      diagnosis: {
        entry: 'iis/404.13',
        certainty: 'confirmed',
        causes: [
          {
            entry: 'iis/404.13',
            cause: 'over-max-allowed-content-length',
            certainty: 'confirmed',
            basis: [{ of: 'body-size', value: 47_291_203, limit: 30_000_000 }],
            values: { contentLength: '47291203' },
            rule: 'request-limits',
          },
        ],
      },
      code: '404.13',
      title: text.title,
      meaning: text.meaning,
      verdict: text.verdict,
      causes: [
        {
          certainty: 'confirmed',
          label: text.label,
          why: text.why,
          check: text.check,
          basis: [text.basis],
          fix: [
            {
              text: text.fix,
              command:
                'appcmd set config "Default Web Site" -section:requestFiltering -requestLimits.maxAllowedContentLength:104857600',
              config:
                '<requestLimits maxAllowedContentLength="104857600" />\n<httpRuntime maxRequestLength="102400" />',
            },
          ],
        },
      ],
    },
    {
      exchange: {
        failure: {
          ...failure,
          id: '2',
          witness: 'webRequest',
          method: 'GET',
          url: 'https://api.contoso.com/v2/items',
          status: 0,
          statusLine: '',
          error: 'net::ERR_CONNECTION_RESET',
          endedAt: CREATED_AT - 30_000,
          responseHeaders: [],
          hops: [],
        },
      },
      evidence: {
        chain: [],
        facts: {},
        ids: [],
        findings: [
          { certainty: 'confirmed', quote: { where: 'network', text: 'net::ERR_CONNECTION_RESET' } },
        ],
      },
      diagnosis: { entry: 'net/ERR_CONNECTION_RESET', certainty: 'confirmed', causes: [] },
      code: 'ERR_CONNECTION_RESET',
      title: text.reset,
      meaning: text.resetMeaning,
      verdict: text.resetVerdict,
      causes: [
        {
          certainty: 'possible',
          label: text.resetLabel,
          why: text.resetWhy,
          check: text.resetCheck,
          basis: [],
          fix: [{ text: text.resetFix }],
        },
      ],
    },
    {
      exchange: {
        failure: {
          ...failure,
          id: '3',
          method: 'GET',
          url: '/health',
          status: 502,
          statusLine: '',
          hops: [],
        },
        body: '',
      },
      evidence: {
        answeredBy: { id: 'nginx', name: 'nginx', certainty: 'likely' },
        chain: [{ id: 'nginx', name: 'nginx', certainty: 'likely' }],
        facts: {},
        ids: [],
        findings: [],
      },
      diagnosis: { entry: 'http/502', certainty: 'likely', causes: [] },
      code: '502',
      title: text.proxy,
      meaning: '',
      verdict: '',
      noise: 'handshake',
      causes: [],
    },
  ];
}

/** A report of three failures: one with all that can be known, one network error, one with almost nothing. */
export function reportFixture(language: Report['language'] = 'en'): WholeReport {
  return {
    language,
    createdAt: CREATED_AT,
    product: { name: 'Substatus', version: '0.1.0' },
    page: 'https://www.contoso.com/app/',
    filter: 'status-code:4xx,5xx -domain:cdn',
    redacted: true,
    dropped: 0,
    items: itemsIn(language),
  };
}

/** All that an exporter writes. */
export async function textOf(exporter: Exporter, report: Report): Promise<string> {
  let text = '';
  for await (const chunk of exporter.write(report)) text += chunk;
  return text;
}
