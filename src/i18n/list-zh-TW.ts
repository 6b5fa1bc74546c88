import type { listEn } from './list-en';
import { chineseNumber as number } from './numbers';

/** The words of the list in Traditional Chinese, as used in Taiwan. */
export const listZhTW: typeof listEn = {
  notReadYet: '尚未讀取',
  nobodyKnown: '不明',
  noInitiator: '沒有啟動器',
  reading: (count) => `正在讀取 ${number(count)} 個回應…`,
  networkCount: (count) => `${number(count)}× 網路`,
  repeats: (count) => `${number(count)} 次`,
  showRepeats: (count) => `顯示全部 ${number(count)} 個`,
  hideRepeats: '合併顯示',
  newBelow: (count) => `${number(count)} 個新的失敗`,
  fold: '摺疊',
  unfold: '展開',
  columns: '欄位',
  resetColumns: '重設欄位',
  sortedUp: '遞增排序',
  sortedDown: '遞減排序',
  url: 'URL',
  type: '類型',
  initiator: '啟動器',
  size: '大小',
  endedAt: '結束時間',
  address: '遠端位址',
  splitter: '詳細資料的大小',
  row: '此列',
  menu: {
    label: '動作',
    onlyStatus: (code) => `依 ${code} 篩選`,
    onlyHost: (host) => `依 ${host} 篩選`,
    onlyProblem: '依此問題篩選',
  },
  comfortable: '加高各列',
  moreSettings: '更多設定…',
  detailsAt: {
    auto: '自動放置詳細資料',
    right: '詳細資料在清單右側',
    below: '詳細資料在清單下方',
  },
  headerKeys: '按 Enter 排序，按住 Shift 與方向鍵調整寬度，按選單鍵選擇欄位',
};
