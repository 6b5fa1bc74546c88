import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/402',
  severity: 'warning',
  visibility: 'client',
  title: { en: 'Payment Required', 'zh-TW': '需要付款' },
  meaning: {
    en: 'Reserved by HTTP for later use. Hosts and paid APIs send it for an open bill or a used-up quota.',
    'zh-TW': 'HTTP 保留供日後使用。主機商與付費 API 以它表示帳單未付或額度已用完。',
  },
  causes: [
    {
      id: 'account-suspended',
      label: { en: 'unpaid account or used-up quota', 'zh-TW': '帳戶欠費或額度用完' },
      why: {
        en: 'The host suspended the site, or the plan of the API allows no more calls.',
        'zh-TW': '主機商停用了網站，或 API 的方案已不允許更多呼叫。',
      },
      check: {
        en: 'The body names the plan or the bill, and `Server` belongs to the provider.',
        'zh-TW': '本文提到方案或帳單，且 `Server` 屬於該服務供應商。',
      },
      fix: [
        {
          en: "Settle the bill or raise the plan in the provider's console.",
          'zh-TW': '在服務供應商的主控台付清帳單或升級方案。',
        },
      ],
    },
    {
      id: 'application-answered',
      label: { en: 'your own application asks for payment', 'zh-TW': '自己的應用程式要求付款' },
      why: {
        en: 'Code such as a checkout or a licence check answers 402.',
        'zh-TW': '結帳或授權檢查等程式碼回應了 402。',
      },
      check: { en: 'The IIS log has the line `402 0 0`.', 'zh-TW': 'IIS 記錄檔有 `402 0 0` 的記錄。' },
      fix: [
        {
          en: 'Look up the route of `{path}` and the condition under which it answers 402.',
          'zh-TW': '查詢 `{path}` 的路由，以及它回應 402 的條件。',
        },
      ],
    },
  ],
  seeAlso: ['http/403', 'http/429'],
  sources: ['https://www.rfc-editor.org/rfc/rfc9110#section-15.5.3'],
});
