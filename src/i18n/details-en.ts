/** The words of details in English. */
export const detailsEn = {};
