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
  notOffered: '這個要求無法寫成這種格式',
  secrets: '包含機密',
  secretsHint: '除非勾選，否則不會複製 Cookie、授權標頭與權杖',
  copied: (what) => `已複製：${what}`,
  copiedWithoutBody: (what) => `已複製：${what}，但不含要求的本文，因為 DevTools 沒有提供`,
  showInNetwork: '在網路面板中顯示',

  headers: {
    protocol: '通訊協定',
    copyValue: (name) => `複製 ${name}`,
    more: (characters) => `顯示全部 ${characters} 個字元`,
    less: '顯示較少',
    quoted: '證據是從這個標頭讀出的',
    openSource: '在「來源」面板中開啟',
    calledBy: (name) => `位於 ${name}`,
  },

  redirects: {
    after: (time) => `${time} 後`,
    location: (url) => `位置：${url}`,
    noLocation: '沒有指定位置',
    noAnswer: '沒有回應',
    again: (number) => `與步驟 ${number} 的 URL 相同`,
    loop: '這些重新導向形成迴圈。',
  },

  timing: {
    startedAt: '開始時間',
    phase: '階段',
    start: '開始',
    notConnected: '沒有建立新連線：要求使用了既有的連線，或根本沒有進行到那一步。',
    noPhases: 'DevTools 沒有提供各階段的時間。',
    unknown:
      '不知道各階段的時間：DevTools 沒有這個要求的記錄。它在 DevTools 開啟前就已結束，或瀏覽器沒有公開。',
    bar: (start, duration) => `從 ${start} 開始，歷時 ${duration}`,
  },
};
