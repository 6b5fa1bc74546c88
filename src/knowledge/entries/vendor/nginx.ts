import { defineTable } from '../../entry';

/** nginx: the ordinary statuses that it answers itself. */
export default defineTable(
  {
    severity: 'error',
    visibility: 'client',
    sources: ['https://nginx.org/en/docs/http/ngx_http_core_module.html'],
  },
  [
    {
      id: 'vendor/nginx-400',
      title: { en: 'nginx: Bad Request', 'zh-TW': 'nginx：錯誤的要求' },
      meaning: {
        en: 'The page of nginx; a small line under the heading tells more. It also covers 494 to 497.',
        'zh-TW': 'nginx 的網頁；標題下方的小字說明原因。也涵蓋 494 至 497。',
      },
      causes: [
        {
          id: 'see-subtitle',
          label: { en: 'header too large, TLS or malformed', 'zh-TW': '標頭過大、TLS 或格式錯誤' },
          why: { en: 'nginx could not read the request.', 'zh-TW': 'nginx 無法讀取要求。' },
          check: {
            en: 'Read the line under `400 Bad Request`.',
            'zh-TW': '檢視 `400 Bad Request` 下方的文字。',
          },
          fix: [
            {
              en: 'Delete the cookies of {host} and use the right scheme.',
              'zh-TW': '刪除 {host} 的 cookie 並使用正確的通訊協定。',
            },
            {
              en: 'Enlarge the buffers for headers.',
              'zh-TW': '加大標頭的緩衝區。',
              config: 'large_client_header_buffers 4 32k;',
            },
          ],
        },
      ],
      seeAlso: ['http/400', 'vendor/nginx-494', 'vendor/nginx-497'],
    },
    {
      id: 'vendor/nginx-413',
      title: { en: 'nginx: Request Entity Too Large', 'zh-TW': 'nginx：要求本文過大' },
      meaning: {
        en: 'The body is above `client_max_body_size`, 1 MB by default. IIS behind it never saw it.',
        'zh-TW': '本文超過 `client_max_body_size`（預設 1 MB）。後方的 IIS 並未收到。',
      },
      causes: [
        {
          id: 'client-max-body-size',
          label: { en: 'body above client_max_body_size', 'zh-TW': '本文超過 client_max_body_size' },
          why: {
            en: 'The request announces {contentLength} bytes.',
            'zh-TW': '要求宣告 {contentLength} 個位元組。',
          },
          check: {
            en: '`Server: nginx`; the error log has `client intended to send too large body`.',
            'zh-TW': '`Server: nginx`；錯誤記錄有 `client intended to send too large body`。',
          },
          fix: [
            {
              en: 'Raise it, and the limit of IIS behind it too.',
              'zh-TW': '提高它，並一併提高後方 IIS 的上限。',
              config: 'client_max_body_size 100m;',
            },
          ],
        },
      ],
      seeAlso: ['http/413', 'iis/413.1', 'iis/404.13'],
    },
    {
      id: 'vendor/nginx-502',
      title: { en: 'nginx: Bad Gateway', 'zh-TW': 'nginx：錯誤的閘道' },
      meaning: {
        en: 'The back end refused, closed the connection, or sent headers that nginx cannot take.',
        'zh-TW': '後端拒絕、關閉連線，或送出 nginx 無法接受的標頭。',
      },
      causes: [
        {
          id: 'upstream-failed',
          label: { en: 'the back end refuses or resets', 'zh-TW': '後端拒絕或重設連線' },
          why: {
            en: 'It is stopped, crashed, speaks another scheme, or sends large headers.',
            'zh-TW': '後端停止、當機、使用不同通訊協定，或標頭過大。',
          },
          check: {
            en: 'The error log tells: `connect() failed`, `prematurely closed`, `too big header`.',
            'zh-TW': '錯誤記錄會指出：`connect() failed`、`prematurely closed`、`too big header`。',
          },
          fix: [
            {
              en: 'Start the site behind it.',
              'zh-TW': '啟動後方的網站。',
              command: 'Start-Website -Name "{site}"',
            },
            {
              en: 'For large headers:',
              'zh-TW': '若標頭過大：',
              config: `proxy_buffer_size 32k;
proxy_buffers 8 32k;`,
            },
          ],
        },
      ],
      seeAlso: ['http/502'],
      sources: ['https://nginx.org/en/docs/http/ngx_http_proxy_module.html'],
    },
    {
      id: 'vendor/nginx-503',
      title: { en: 'nginx: Service Temporarily Unavailable', 'zh-TW': 'nginx：服務暫時無法使用' },
      meaning: {
        en: 'A limit of nginx answered, unless the 503 is that of the back end.',
        'zh-TW': '由 nginx 的限制回應，除非 503 來自後端。',
      },
      causes: [
        {
          id: 'limit-req',
          label: { en: 'limit_req or limit_conn', 'zh-TW': 'limit_req 或 limit_conn' },
          why: { en: 'More requests than the zone permits.', 'zh-TW': '要求數超過 zone 的限制。' },
          check: {
            en: 'The error log has `limiting requests`.',
            'zh-TW': '錯誤記錄有 `limiting requests`。',
          },
          fix: [
            {
              en: 'Permit bursts.',
              'zh-TW': '允許突增的要求。',
              config: 'limit_req zone=one burst=20 nodelay;',
            },
          ],
        },
      ],
      seeAlso: ['http/503', 'http/429'],
      sources: ['https://nginx.org/en/docs/http/ngx_http_limit_req_module.html'],
    },
    {
      id: 'vendor/nginx-504',
      title: { en: 'nginx: Gateway Time-out', 'zh-TW': 'nginx：閘道逾時' },
      meaning: {
        en: 'The back end sent nothing for `proxy_read_timeout`, 60 seconds by default.',
        'zh-TW': '後端在 `proxy_read_timeout`（預設 60 秒）內沒有傳送任何資料。',
      },
      causes: [
        {
          id: 'slow-upstream',
          label: { en: 'the back end is too slow', 'zh-TW': '後端過慢' },
          why: {
            en: 'The duration, {duration}, is close to the limit.',
            'zh-TW': '時間 {duration} 接近上限。',
          },
          check: {
            en: 'The error log has `upstream timed out`.',
            'zh-TW': '錯誤記錄有 `upstream timed out`。',
          },
          fix: [
            {
              en: 'Make the page faster, or raise the limit.',
              'zh-TW': '加快網頁，或提高上限。',
              config: 'proxy_read_timeout 300s;',
            },
          ],
        },
      ],
      seeAlso: ['http/504'],
      sources: ['https://nginx.org/en/docs/http/ngx_http_proxy_module.html'],
    },
  ],
);
