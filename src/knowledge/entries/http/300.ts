import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/300',
  severity: 'info',
  visibility: 'client',
  title: { en: 'Multiple Choices', 'zh-TW': '多重選擇' },
  meaning: {
    en: 'There are several versions of the resource and the client is to choose one. IIS does not send it by itself; Apache does for a misspelt URL with `mod_speling`.',
    'zh-TW':
      '資源有多個版本，由用戶端選擇其一。IIS 本身不會送出；Apache 使用 `mod_speling` 時，會對拼錯的 URL 送出。',
  },
  causes: [],
  seeAlso: ['http/302', 'http/406'],
  sources: ['https://www.rfc-editor.org/rfc/rfc9110#section-15.4.1'],
});
