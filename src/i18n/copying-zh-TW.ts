import type { copyingEn } from './copying-en';

/** The words of copying in Traditional Chinese, as used in Taiwan. */
export const copyingZhTW: typeof copyingEn = {};
