/** The words of settings in English. */
export const settingsEn = {};
