import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/306',
  severity: 'info',
  visibility: 'client',
  legacy: true,
  title: { en: '(Unused)', 'zh-TW': '（未使用）' },
  meaning: {
    en: 'Reserved: an early draft of HTTP used the number, and nothing may send it today.',
    'zh-TW': '保留的號碼：HTTP 的早期草案曾使用它，現在不應再送出。',
  },
  causes: [],
  seeAlso: ['http/305'],
  sources: ['https://www.rfc-editor.org/rfc/rfc9110#section-15.4.7'],
});
