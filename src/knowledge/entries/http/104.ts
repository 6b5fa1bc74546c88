import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/104',
  severity: 'info',
  visibility: 'client',
  title: { en: 'Upload Resumption Supported', 'zh-TW': '支援上傳續傳' },
  meaning: {
    en: 'Provisional: the server can resume this upload if it breaks off. The number is registered for a time only, for the draft on resumable uploads.',
    'zh-TW': '暫時的回應：如果上傳中斷，伺服器可以續傳。此號碼只是為了可續傳上傳的草案而暫時註冊。',
  },
  causes: [],
  seeAlso: ['http/100', 'http/408'],
  sources: ['https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml'],
});
