import type { settingsEn } from './settings-en';

/** The words of settings in Traditional Chinese, as used in Taiwan. */
export const settingsZhTW: typeof settingsEn = {};
