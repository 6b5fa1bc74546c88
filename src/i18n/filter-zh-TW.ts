import type { filterEn } from './filter-en';

/** The words of filter in Traditional Chinese, as used in Taiwan. */
export const filterZhTW: typeof filterEn = {};
