import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/403.17',
  severity: 'error',
  visibility: 'detailed-page',
  title: { en: 'Client certificate has expired or is not yet valid', 'zh-TW': '用戶端憑證已過期或尚未生效' },
  meaning: {
    en: 'By the clock of the server, the client certificate is outside its period of validity.',
    'zh-TW': '依伺服器的系統時間，用戶端憑證不在有效期間內。',
  },
  causes: [
    {
      id: 'outside-validity',
      label: { en: 'the certificate expired, or is not valid yet', 'zh-TW': '憑證已過期或尚未生效' },
      why: {
        en: 'The date of the certificate has passed, or it was issued for a later start.',
        'zh-TW': '憑證的日期已過，或簽發時指定了較晚的生效日。',
      },
      check: {
        en: '`sc-win32-status` is 2148204801 (0x800B0101); compare Valid from and Valid to with today.',
        'zh-TW': '`sc-win32-status` 為 2148204801（0x800B0101）；將有效期間的起訖日期與今天比對。',
      },
      fix: [
        {
          en: 'Renew the certificate and remove the old one, so that the browser does not offer it.',
          'zh-TW': '更新憑證並移除舊的憑證，讓瀏覽器不再提供它。',
          command: 'certutil -user -store My',
        },
      ],
    },
    {
      id: 'server-clock-wrong',
      label: { en: 'the clock of the server is wrong', 'zh-TW': '伺服器的系統時間不正確' },
      why: {
        en: 'A server that runs ahead or behind judges good certificates by the wrong day.',
        'zh-TW': '系統時間過快或過慢時，伺服器會誤判正常的憑證。',
      },
      check: {
        en: 'The certificate is valid today, and `Date` in the response header is not the current time.',
        'zh-TW': '憑證今天有效，而回應標頭的 `Date` 不是目前的時間。',
      },
      fix: [
        {
          en: 'Synchronise the clock.',
          'zh-TW': '同步系統時間。',
          command: 'w32tm /resync',
        },
      ],
    },
  ],
  seeAlso: ['http/403', 'iis/403.7', 'iis/403.13', 'iis/403.16'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/iis/configuration/system.webserver/security/access',
  ],
});
