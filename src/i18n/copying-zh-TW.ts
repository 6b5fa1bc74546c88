import type { copyingEn } from './copying-en';

/** The words of copying, of the request's headers and of its timing, in Traditional Chinese, as used in Taiwan. */
export const copyingZhTW: typeof copyingEn = {
  menu: '複製為',
  format: {
    url: 'URL',
    'curl-bash': 'cURL (bash)',
    'curl-cmd': 'cURL (cmd)',
    powershell: 'PowerShell',
    fetch: 'fetch',
    har: 'HAR',
    markdown: '案件用的 Markdown',
    fix: '修正方式',
  },
  secrets: '包含機密',
  secretsHint: '除非勾選，否則不會複製 Cookie、授權標頭與權杖',
  copied: (what) => `已複製：${what}`,
  copiedWithoutBody: (what) => `已複製：${what}，但不含要求的本文，因為 DevTools 沒有提供`,
  showInNetwork: '在網路面板中顯示',

  headers: {
    count: (count) => `${count}`,
    copyValue: (name) => `複製 ${name}`,
    more: (characters) => `顯示全部 ${characters} 個字元`,
    less: '顯示較少',
    quoted: '證據是從這個標頭讀出的',
    openSource: '在「來源」中開啟發出要求的那一行',
    calledBy: (name) => `位於 ${name}`,
    requestHeadersUnknown:
      'DevTools 沒有這個要求的記錄，因此不知道瀏覽器送出了什麼：它在 DevTools 開啟前就已結束，或瀏覽器沒有公開。',
  },

  redirects: {
    after: (time) => `${time} 後`,
    location: 'Location',
    final: '要求最後的 URL',
    again: (number) => `又回到第 ${number} 步的 URL`,
    loop: '這些重新導向形成迴圈。',
    noLocation: '沒有指定要前往的 URL',
  },

  timing: {
    startedAt: '開始時間',
    endedAt: '結束時間',
    total: '總計',
    phase: '階段',
    start: '開始',
    duration: '歷時',
    setUp: '連線',
    exchange: '要求與回應',
    rest: '無法歸類',
    reused: '沒有建立連線：要求使用了既有的連線，或根本沒有進行到那一步。',
    unknown:
      '不知道各階段的時間：DevTools 沒有這個要求的記錄。它在 DevTools 開啟前就已結束，或瀏覽器沒有公開。',
    bar: (start, duration) => `${start} 後開始，歷時 ${duration}`,
  },
};
