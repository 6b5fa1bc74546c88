import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/202',
  severity: 'info',
  visibility: 'client',
  title: { en: 'Accepted', 'zh-TW': '已接受' },
  meaning: {
    en: 'The request was accepted for processing that has not finished yet; it may still fail later.',
    'zh-TW': '要求已被接受但尚未處理完成；之後仍有可能失敗。',
  },
  causes: [],
  seeAlso: ['http/201'],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.3.3',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
