import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/303',
  severity: 'info',
  visibility: 'client',
  title: { en: 'See Other', 'zh-TW': '參閱其他位置' },
  meaning: {
    en: 'The answer to the request is at the URL in `Location` and is to be fetched with `GET`, as after a submitted form.',
    'zh-TW': '此要求的結果位於 `Location` 指出的 URL，應以 `GET` 取得，例如送出表單之後。',
  },
  causes: [],
  seeAlso: ['http/302', 'http/307'],
  sources: ['https://www.rfc-editor.org/rfc/rfc9110#section-15.4.4'],
});
