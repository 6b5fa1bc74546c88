/** A text of the knowledge without the backticks around what is code: they say nothing where text is plain. */
export function unmarked(text: string): string {
  return text.replaceAll('`', '');
}
