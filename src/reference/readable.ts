/** As many characters of what was typed are said back. */
const LONGEST = 80;

/** What was typed, as a sentence can quote it: not without end, and with nothing that would turn the sentence round. */
export function readable(typed: string): string {
  const text = typed.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trim();
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
