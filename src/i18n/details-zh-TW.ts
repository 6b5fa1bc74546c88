import type { detailsEn } from './details-en';

/** The words of details in Traditional Chinese, as used in Taiwan. */
export const detailsZhTW: typeof detailsEn = {};
