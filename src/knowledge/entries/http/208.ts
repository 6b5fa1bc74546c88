import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/208',
  severity: 'info',
  visibility: 'client',
  title: { en: 'Already Reported', 'zh-TW': '已回報' },
  meaning: {
    en: 'Stands inside a 207: the members of this WebDAV collection were listed already under another binding.',
    'zh-TW': '出現在 207 之中：此 WebDAV 集合的成員已在另一個繫結下列出。',
  },
  causes: [],
  seeAlso: ['http/207', 'http/508'],
  sources: ['https://www.rfc-editor.org/rfc/rfc5842#section-7.1'],
});
