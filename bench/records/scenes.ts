import { type DetailedError, detailedPage } from '../../e2e/demo-site/bodies/iis-detailed';
import { nginxReply } from '../../e2e/demo-site/bodies/proxies';

/** One way in which a request fails, as a real site would show it. */
export interface Scene {
  readonly method?: string;
  readonly type: string;
  /** `#` becomes a number of the request. */
  readonly url: string;
  readonly status: number;
  readonly reason?: string;
  readonly error?: string;
  readonly server?: string;
  readonly mimeType?: string;
  readonly body?: string;
  readonly requestBodySize?: number;
}

const SITE = 'https://portal.contoso.com';
const iis = { server: 'Microsoft-IIS/10.0', mimeType: 'text/html; charset=utf-8' };
const nginx = { server: 'nginx/1.26.2', mimeType: 'text/html' };
const api = { type: 'xmlhttprequest', mimeType: 'application/problem+json' };

function iisPage(
  error: Pick<DetailedError, 'status' | 'substatus' | 'reason' | 'hresult'> & Partial<DetailedError>,
) {
  return detailedPage({
    summary: 'The server refused the request before it reached the application.',
    causes: ['A limit of the site is lower than what the request needs.', 'A section is locked higher up.'],
    remedies: ['Compare the limit with the request.', 'Look at the configuration file named below.'],
    module: 'RequestFilteringModule',
    notification: 'BeginRequest',
    handler: 'StaticFile',
    requestedUrl: 'https://portal.contoso.com:443/files/upload.ashx',
    physicalPath: 'C:\\inetpub\\wwwroot\\files\\upload.ashx',
    ...error,
  });
}

/** A page of IIS 10 for 404.13, about 3 kB. */
export const TOO_LONG = iisPage({ status: 404, substatus: 13, reason: 'Not Found', hresult: '0x00000000' });

const LOCKED = iisPage({
  status: 500,
  substatus: 19,
  reason: 'Internal Server Error',
  hresult: '0x80070021',
  module: 'IIS Web Core',
  configError: 'This configuration section cannot be used at this path.',
  configFile: '\\\\?\\C:\\inetpub\\wwwroot\\shop\\web.config',
  configSource: ['   12:   <system.webServer>', '>   13:     <handlers>', '   14:       <clear />'],
});

/** What fails on a busy portal, in no order. */
export const SCENES: readonly Scene[] = [
  {
    ...iis,
    method: 'POST',
    type: 'xmlhttprequest',
    url: `${SITE}/files/upload.ashx?batch=#`,
    status: 404,
    reason: 'Not Found',
    body: TOO_LONG,
    requestBodySize: 45_000_000,
  },
  {
    ...iis,
    type: 'sub_frame',
    url: `${SITE}/shop/default.aspx?page=#`,
    status: 500,
    reason: 'Internal Server Error',
    body: LOCKED,
  },
  {
    ...nginx,
    type: 'image',
    url: 'https://img.contoso-cdn.net/products/thumbs/#.webp',
    status: 404,
    reason: 'Not Found',
    body: String(nginxReply(404, 'Not Found').body),
  },
  {
    ...nginx,
    type: 'xmlhttprequest',
    url: 'https://api.contoso.com/v2/orders/#/lines?expand=product,stock',
    status: 502,
    reason: 'Bad Gateway',
    body: String(nginxReply(502, 'Bad Gateway').body),
  },
  {
    ...api,
    url: 'https://api.contoso.com/v2/items/#',
    server: 'Kestrel',
    status: 500,
    body: '{"type":"https://tools.ietf.org/html/rfc9110#section-15.6.1","title":"An error occurred while processing your request.","status":500,"traceId":"00-7d1c2f0b6f0e5a4a9b8c7d6e5f4a3b2c-1a2b3c4d5e6f7081-00"}',
  },
  { ...api, url: 'https://api.contoso.com/v2/session?attempt=#', server: 'Kestrel', status: 401, body: '' },
  {
    ...iis,
    type: 'font',
    url: `${SITE}/assets/fonts/brand-#.woff2`,
    status: 404,
    reason: 'Not Found',
    body: '<html>The resource cannot be found.</html>',
  },
  {
    ...iis,
    method: 'PUT',
    type: 'xmlhttprequest',
    url: `${SITE}/odata/Customers(#)`,
    status: 405,
    reason: 'Method Not Allowed',
    body: '',
  },
  {
    type: 'xmlhttprequest',
    url: 'https://metrics.fabrikam.net/collect?id=#',
    status: 0,
    error: 'net::ERR_NAME_NOT_RESOLVED',
  },
  {
    type: 'script',
    url: 'https://ads.example.net/tag.js?slot=#',
    status: 0,
    error: 'net::ERR_BLOCKED_BY_CLIENT',
  },
  {
    type: 'xmlhttprequest',
    url: 'https://intranet.contoso.local:8443/api/status?poll=#',
    status: 0,
    error: 'net::ERR_CERT_DATE_INVALID',
  },
  {
    type: 'websocket',
    url: 'wss://live.contoso.com/hub?id=#',
    status: 0,
    error: 'net::ERR_CONNECTION_RESET',
  },
  {
    type: 'image',
    url: `${SITE}/favicon.ico?#`,
    server: 'Microsoft-IIS/10.0',
    mimeType: 'text/html',
    status: 404,
    reason: 'Not Found',
    body: '',
  },
  {
    ...iis,
    type: 'xmlhttprequest',
    url: `${SITE}/reports/年度報表 #.xlsx`,
    status: 403,
    reason: 'Forbidden',
    body: '',
  },
  {
    server: 'cloudflare',
    mimeType: 'text/html',
    type: 'xmlhttprequest',
    url: 'https://shop.fabrikam.com/cart/#',
    status: 503,
    body: '',
  },
  {
    ...iis,
    server: 'Microsoft-HTTPAPI/2.0',
    type: 'xmlhttprequest',
    url: `${SITE}/legacy/soap/OrderService.svc?call=#`,
    status: 503,
    reason: 'Service Unavailable',
    body: '<h2>Service Unavailable</h2><hr><p>HTTP Error 503. The service is unavailable.</p>',
  },
  {
    ...nginx,
    method: 'POST',
    type: 'xmlhttprequest',
    url: 'https://api.contoso.com/v2/import/#',
    status: 413,
    reason: 'Request Entity Too Large',
    body: String(nginxReply(413, 'Request Entity Too Large').body),
  },
];
