const english = new Intl.NumberFormat('en');
const chinese = new Intl.NumberFormat('zh-TW');

/** A number as English writes it. Made once: making a formatter takes longer than all that it formats. */
export const englishNumber = (value: number): string => english.format(value);

/** A number as it is written in Taiwan. */
export const chineseNumber = (value: number): string => chinese.format(value);
