import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/424',
  severity: 'error',
  visibility: 'client',
  title: { en: 'Failed Dependency', 'zh-TW': '相依的要求失敗' },
  meaning: {
    en: 'The action depended on another one that failed, as within one WebDAV request.',
    'zh-TW': '此動作相依的另一個動作失敗了，例如同一個 WebDAV 要求中的動作。',
  },
  causes: [
    {
      id: 'other-action-failed',
      label: { en: 'an action that this one needs failed', 'zh-TW': '所需的另一個動作失敗' },
      why: {
        en: 'In a `PROPPATCH` one property could not be set, so none was. Some clouds also use it when a service behind them fails.',
        'zh-TW':
          '在 `PROPPATCH` 中有一個屬性無法設定，因此全部都未設定。有些雲端服務在後端服務失敗時也會使用它。',
      },
      check: {
        en: 'Look for the part of the multi-status body with another status.',
        'zh-TW': '在多重狀態的本文中尋找狀態碼不同的部分。',
      },
      fix: [
        {
          en: 'Mend the first failure; this one then goes away.',
          'zh-TW': '修正第一個失敗的動作，這個錯誤就會消失。',
        },
      ],
    },
  ],
  seeAlso: ['http/423', 'http/409'],
  sources: ['https://www.rfc-editor.org/rfc/rfc4918#section-11.4'],
});
