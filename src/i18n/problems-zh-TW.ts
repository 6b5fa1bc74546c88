import { chineseNumber as number } from './numbers';
import type { problemsEn } from './problems-en';

/** The words of the problems and of the timeline in Traditional Chinese, as used in Taiwan. */
export const problemsZhTW: typeof problemsEn = {
  title: '問題',
  ranking: (count) => `${number(count)} 個問題，影響最大者在前`,
  count: (count) => `${number(count)} 個要求`,
  affected: '受影響的要求',
  showInList: '在清單中只篩選這個問題',
  showAll: (count) => `在清單中顯示全部 ${number(count)} 個`,
  copyFix: '複製修正方式',
  more: (next, left) =>
    next === left ? `再顯示 ${number(left)} 個` : `再顯示 ${number(next)} 個，尚有 ${number(left)} 個`,

  timeline: {
    label: '失敗的時間分布',
    hint: '拖曳即可只列出一段時間；按兩下或按 Esc 會再次列出全部',
    span: '時段',
    from: '時段開始',
    to: '時段結束',
    short: { network: '網路', server: '5xx', client: '4xx', noise: '雜訊' },
    counts: {
      network: (count) => `${number(count)} 個網路錯誤`,
      server: (count) => `${number(count)} 個伺服器錯誤 (5xx)`,
      client: (count) => `${number(count)} 個遭拒的要求 (4xx)`,
      noise: (count) => `${number(count)} 個雜訊`,
    },
    none: '沒有失敗',
    summary: (range, counts) => `${range}：${counts.join('、')}`,
    outside: (count) => `另有 ${number(count)} 個`,
    outsideHint: '早於或晚於圖上時間的失敗；選取時段期間，圖上的時間固定不動',
  },
};
