/** What stands in the place of a secret. */
export const REDACTED = '[redacted]';

/** Whether a value is none: empty, or one of the words that programs write for "nothing" and for yes and no. */
export function isHarmless(value: string): boolean {
  return /^(?:true|false|null|none|undefined)?$/i.test(value);
}
