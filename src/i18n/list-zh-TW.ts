import type { listEn } from './list-en';

/** The words of list in Traditional Chinese, as used in Taiwan. */
export const listZhTW: typeof listEn = {};
