import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/425',
  severity: 'warning',
  visibility: 'client',
  title: { en: 'Too Early', 'zh-TW': '太早' },
  meaning: {
    en: 'The server will not act on data sent within the TLS handshake (0-RTT), since it could be a replay.',
    'zh-TW': '伺服器不處理在 TLS 交握期間傳送的資料（0-RTT），因為可能是重播攻擊。',
  },
  causes: [
    {
      id: 'early-data',
      label: { en: 'the request came as TLS early data', 'zh-TW': '要求以 TLS 早期資料送達' },
      why: {
        en: 'A CDN passed on a request from early data with `Early-Data: 1`, and the application refuses methods that change something.',
        'zh-TW': 'CDN 以 `Early-Data: 1` 轉送早期資料中的要求，而應用程式拒絕會造成變更的方法。',
      },
      check: {
        en: 'Browsers repeat it by themselves: the same request succeeds a moment later.',
        'zh-TW': '瀏覽器會自動重送：相同的要求隨即成功。',
      },
      fix: [
        {
          en: 'Nothing to do in the browser; where it goes on, switch early data off (nginx).',
          'zh-TW': '瀏覽器端不需要處理；如果持續發生，請關閉早期資料（nginx）。',
          config: 'ssl_early_data off;',
        },
      ],
    },
  ],
  seeAlso: ['http/429'],
  sources: ['https://www.rfc-editor.org/rfc/rfc8470#section-5.2'],
});
