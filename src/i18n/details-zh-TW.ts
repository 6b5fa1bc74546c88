import type { detailsEn } from './details-en';
import { chineseNumber as number } from './numbers';

/** The words of details in Traditional Chinese, as used in Taiwan. */
export const detailsZhTW: typeof detailsEn = {
  tabs: { diagnosis: '診斷', body: '本文', raw: '原始訊息' },
  body: {
    form: '本文的顯示方式',
    pretty: '美化排版',
    prettyHint: '加上換行與縮排，顯示其結構',
    source: '原始內容',
    sourceHint: '伺服器送出的原樣',
    wrap: '長行自動換行',
    copy: '複製伺服器送出的本文',
    formatting: '正在排版…',
    notFormatted: '無法排版：依伺服器送出的原樣顯示。',
    leftOut: (size) => `開頭與結尾之間的 ${size} 沒有保留。`,
    showAll: (lines) => `顯示全部 ${number(lines)} 行`,
    evidence: (current, count) => (current === undefined ? `證據：${count}` : `證據 ${current}/${count}`),
    previousEvidence: '上一個證據',
    nextEvidence: '下一個證據',
    fields: '錯誤頁面載明的內容',
    copyField: (name) => `複製「${name.replace(/[:：]$/, '')}」`,
  },
  raw: {
    request: '要求',
    copyRequest: '複製要求',
    copyResponse: '複製回應',
    framed: (version) => `${version} 以框架傳送，沒有要求行與狀態行：這裡依 HTTP/1 的形式寫出。`,
    versionUnknown: '不知道 HTTP 的版本。',
    requestBody: (size) => `未顯示要求的本文（${size}）：DevTools 沒有提供。`,
    decoded: (codings) => `本文顯示的是解碼後的內容；傳送時的編碼為 ${codings}。`,
    fromCache: '回應來自瀏覽器的快取：沒有經過網路傳送。',
  },
  find: {
    label: '在詳細資料中尋找',
    placeholder: '尋找',
    matchCase: '區分大小寫',
    regex: '規則運算式',
    count: (current, count) => `${current} / ${count}`,
    none: '沒有相符項目',
    unusable: '無法使用的運算式',
    previous: '上一個相符項目',
    next: '下一個相符項目',
  },
};
