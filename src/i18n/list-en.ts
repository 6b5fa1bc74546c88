/** The words of list in English. */
export const listEn = {};
