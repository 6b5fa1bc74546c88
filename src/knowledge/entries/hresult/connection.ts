import { type Cause, defineTable } from '../../entry';

const clientLeft: Cause = {
  id: 'client-left',
  label: { en: 'the client left before the end', 'zh-TW': '用戶端提早離開' },
  why: {
    en: 'The user left, a probe closed, or the pool was recycled.',
    'zh-TW': '使用者離開、探查已關閉，或集區回收。',
  },
  check: {
    en: '`time-taken` is long, or one `cs(User-Agent)` makes them all.',
    'zh-TW': '`time-taken` 很長，或都來自同一個 `cs(User-Agent)`。',
  },
  fix: [
    {
      en: 'Leave single ones alone. For many, make the page faster.',
      'zh-TW': '偶爾出現可不理會。如果很多，請加快網頁。',
    },
  ],
};

/** Connections that ended early, as logs and ASP.NET print them. */
export default defineTable(
  {
    severity: 'error',
    visibility: 'detailed-page',
    sources: [
      'https://learn.microsoft.com/openspecs/windows_protocols/ms-erref/705fb797-2175-4a90-b5a3-3918024b10b8',
    ],
  },
  [
    {
      id: 'hresult/0x80070040',
      severity: 'warning',
      title: { en: 'Connection gone', 'zh-TW': '連線已消失' },
      meaning: { en: 'The connection no longer exists.', 'zh-TW': '連線已不存在。' },
      causes: [clientLeft],
      seeAlso: ['win32/64'],
    },
    {
      id: 'hresult/0x800703e3',
      severity: 'warning',
      title: { en: 'I/O aborted', 'zh-TW': 'I/O 已中止' },
      meaning: {
        en: 'I/O was cancelled as its connection or thread ended.',
        'zh-TW': 'I/O 因連線或執行緒結束而取消。',
      },
      causes: [clientLeft],
      seeAlso: ['win32/995'],
    },
    {
      id: 'hresult/0x800704cd',
      severity: 'warning',
      title: { en: 'Remote host closed the connection', 'zh-TW': '遠端主機已關閉連線' },
      meaning: {
        en: 'IIS worked on a connection that no longer exists. ASP.NET says that the remote host closed it.',
        'zh-TW': 'IIS 對已不存在的連線進行作業。ASP.NET 會說遠端主機已關閉連線。',
      },
      causes: [clientLeft],
      seeAlso: ['win32/1229'],
    },
  ],
);
