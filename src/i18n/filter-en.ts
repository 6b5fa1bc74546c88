/** The words of filter in English. */
export const filterEn = {};
