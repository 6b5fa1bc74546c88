import type { problemsEn } from './problems-en';

/** The words of problems in Traditional Chinese, as used in Taiwan. */
export const problemsZhTW: typeof problemsEn = {};
