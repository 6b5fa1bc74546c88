import { defineTable } from '../../entry';

/** nginx: its own numbers, 444 to 499, most of them only in its log. */
export default defineTable(
  {
    severity: 'error',
    visibility: 'client',
    sources: ['https://nginx.org/en/docs/http/ngx_http_core_module.html'],
  },
  [
    {
      id: 'vendor/nginx-444',
      visibility: 'log-only',
      title: { en: 'nginx: closed without answer', 'zh-TW': 'nginx：未回應即關閉' },
      meaning: {
        en: 'A rule `return 444` closed the connection without a byte; the browser says `ERR_EMPTY_RESPONSE`.',
        'zh-TW': '`return 444` 規則未傳送任何位元組就關閉連線；瀏覽器顯示 `ERR_EMPTY_RESPONSE`。',
      },
      causes: [
        {
          id: 'return-444',
          label: { en: 'a rule answers 444', 'zh-TW': '規則回應 444' },
          why: {
            en: 'Mostly the default server block, for names that no block knows.',
            'zh-TW': '多半是預設的 server 區塊，用於沒有區塊認得的名稱。',
          },
          check: { en: 'The access log has 444.', 'zh-TW': '存取記錄為 444。' },
          fix: [
            {
              en: 'Add the name to the right server block.',
              'zh-TW': '將名稱加入正確的 server 區塊。',
              config: 'server_name {host};',
            },
          ],
        },
      ],
      aliases: ['444', 'Error 444'],
      seeAlso: ['net/ERR_EMPTY_RESPONSE'],
      sources: ['https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#return'],
    },
    {
      id: 'vendor/nginx-494',
      visibility: 'log-only',
      title: { en: 'nginx: request header too large', 'zh-TW': 'nginx：要求標頭過大' },
      meaning: {
        en: 'A header line is larger than a buffer; the client gets 400, `Request Header Or Cookie Too Large`.',
        'zh-TW': '標頭列超過緩衝區；用戶端收到 400 `Request Header Or Cookie Too Large`。',
      },
      causes: [
        {
          id: 'large-cookies',
          label: { en: 'cookies or tokens too large', 'zh-TW': 'cookie 或權杖過大' },
          why: {
            en: '`large_client_header_buffers` is 4 of 8 KB by default.',
            'zh-TW': '`large_client_header_buffers` 預設為 4 個 8 KB。',
          },
          check: { en: 'A private window works.', 'zh-TW': '私密視窗可正常使用。' },
          fix: [
            {
              en: 'Delete the cookies of {host}, or enlarge the buffers.',
              'zh-TW': '刪除 {host} 的 cookie，或加大緩衝區。',
              config: 'large_client_header_buffers 4 32k;',
            },
          ],
        },
      ],
      aliases: ['494', 'Error 494', 'Request Header Or Cookie Too Large'],
      seeAlso: ['http/431', 'http/400', 'vendor/nginx-400'],
    },
    {
      id: 'vendor/nginx-495',
      visibility: 'log-only',
      title: { en: 'nginx: client certificate invalid', 'zh-TW': 'nginx：用戶端憑證無效' },
      meaning: {
        en: 'The client certificate was not verified; the client gets 400.',
        'zh-TW': '用戶端憑證未通過驗證；用戶端收到 400。',
      },
      causes: [
        {
          id: 'not-verified',
          label: { en: 'the issuer is not trusted', 'zh-TW': '簽發者不受信任' },
          why: {
            en: 'The issuer is not in `ssl_client_certificate`, the chain is too deep, or it expired.',
            'zh-TW': '簽發者不在 `ssl_client_certificate`、憑證鏈過深或已過期。',
          },
          check: {
            en: 'The error log has `client SSL certificate verify error`.',
            'zh-TW': '錯誤記錄有 `client SSL certificate verify error`。',
          },
          fix: [
            {
              en: 'Add the issuer and raise the depth.',
              'zh-TW': '加入簽發者並提高深度。',
              config: 'ssl_verify_depth 2;',
            },
          ],
        },
      ],
      aliases: ['495', 'Error 495'],
      seeAlso: ['iis/403.16', 'vendor/nginx-496'],
      sources: ['https://nginx.org/en/docs/http/ngx_http_ssl_module.html'],
    },
    {
      id: 'vendor/nginx-496',
      visibility: 'log-only',
      title: { en: 'nginx: client certificate missing', 'zh-TW': 'nginx：缺少用戶端憑證' },
      meaning: {
        en: 'The server wants a client certificate, and none came; the client gets 400.',
        'zh-TW': '伺服器要求用戶端憑證但未收到；用戶端收到 400。',
      },
      causes: [
        {
          id: 'none-sent',
          label: { en: 'no client certificate was sent', 'zh-TW': '未傳送用戶端憑證' },
          why: { en: 'None is installed, or the user cancelled.', 'zh-TW': '未安裝，或使用者取消。' },
          check: {
            en: 'The page says `No required SSL certificate was sent`.',
            'zh-TW': '網頁顯示 `No required SSL certificate was sent`。',
          },
          fix: [
            {
              en: 'Install the certificate, or make it optional.',
              'zh-TW': '安裝憑證，或改為選用。',
              config: 'ssl_verify_client optional;',
            },
          ],
        },
      ],
      aliases: ['496', 'Error 496', 'No required SSL certificate was sent'],
      seeAlso: ['iis/403.7', 'vendor/nginx-495'],
      sources: ['https://nginx.org/en/docs/http/ngx_http_ssl_module.html'],
    },
    {
      id: 'vendor/nginx-497',
      visibility: 'log-only',
      title: { en: 'nginx: HTTP sent to the HTTPS port', 'zh-TW': 'nginx：HTTP 送到 HTTPS 連接埠' },
      meaning: {
        en: 'Plain HTTP came to a TLS port; the client gets 400.',
        'zh-TW': '未加密的 HTTP 送到 TLS 連接埠；用戶端收到 400。',
      },
      causes: [
        {
          id: 'plain-http',
          label: { en: 'the URL has http:// with a TLS port', 'zh-TW': 'URL 以 http:// 連到 TLS 連接埠' },
          why: { en: 'The scheme does not fit port {port}.', 'zh-TW': '通訊協定與連接埠 {port} 不符。' },
          check: {
            en: 'The page says `The plain HTTP request was sent to HTTPS port`.',
            'zh-TW': '網頁顯示 `The plain HTTP request was sent to HTTPS port`。',
          },
          fix: [
            {
              en: 'Use `https://`, or redirect.',
              'zh-TW': '使用 `https://`，或重新導向。',
              config: 'error_page 497 =301 https://$host$request_uri;',
            },
          ],
        },
      ],
      aliases: ['497', 'Error 497', 'The plain HTTP request was sent to HTTPS port'],
      seeAlso: ['http/400', 'httpsys/Verb'],
      sources: ['https://nginx.org/en/docs/http/ngx_http_ssl_module.html'],
    },
    {
      id: 'vendor/nginx-498',
      severity: 'info',
      visibility: 'log-only',
      title: { en: 'nginx: internal mark', 'zh-TW': 'nginx：內部標記' },
      meaning: {
        en: "It stands in the source of nginx only and is never sent. A 498 that a client sees is another server's, such as ArcGIS.",
        'zh-TW': '只出現在 nginx 的原始碼，不會送出。用戶端看到的 498 來自其他伺服器，例如 ArcGIS。',
      },
      causes: [],
      seeAlso: ['vendor/arcgis-498'],
      sources: ['https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h'],
    },
    {
      id: 'vendor/nginx-499',
      severity: 'warning',
      visibility: 'log-only',
      title: { en: 'nginx: client closed request', 'zh-TW': 'nginx：用戶端關閉要求' },
      meaning: {
        en: 'The client or a balancer hung up before the answer was ready. ArcGIS says 499 for a missing token.',
        'zh-TW': '用戶端或負載平衡器在回應前中斷。ArcGIS 則以 499 表示缺少權杖。',
      },
      causes: [
        {
          id: 'client-gave-up',
          label: { en: 'the client did not wait', 'zh-TW': '用戶端不再等待' },
          why: {
            en: 'The page is slow, or the time-out in front is shorter.',
            'zh-TW': '網頁過慢，或前方的逾時較短。',
          },
          check: {
            en: '`$request_time` is the same for all: a time-out.',
            'zh-TW': '`$request_time` 都相同：即為逾時。',
          },
          fix: [
            {
              en: 'Make the back end faster, or raise the time-out in front.',
              'zh-TW': '加快後端，或提高前方的逾時。',
            },
          ],
        },
      ],
      aliases: ['499', 'Error 499'],
      seeAlso: ['net/ERR_ABORTED', 'httpsys/Connection_Dropped', 'vendor/arcgis-498'],
      sources: ['https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h'],
    },
  ],
);
