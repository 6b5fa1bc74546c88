/** The words of copying in English. */
export const copyingEn = {};
