/** The words of problems in English. */
export const problemsEn = {};
