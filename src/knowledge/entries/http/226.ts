import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/226',
  severity: 'info',
  visibility: 'client',
  title: { en: 'IM Used', 'zh-TW': '已套用執行個體操作' },
  meaning: {
    en: 'The body is the difference from a version that the client has, as it asked for with `A-IM` (delta encoding). Hardly ever met.',
    'zh-TW': '本文是與用戶端現有版本之間的差異，由用戶端以 `A-IM` 要求（差異編碼）。實務上極少見。',
  },
  causes: [],
  seeAlso: ['http/206'],
  sources: ['https://www.rfc-editor.org/rfc/rfc3229#section-10.4.1'],
});
