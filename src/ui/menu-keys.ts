/**
 * Where a key leads in a menu, after the ARIA pattern: round and round, to either end.
 * @param at the entry that has the focus, -1 for none.
 * @returns undefined for a key that leads nowhere, and in a menu without entries.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/menubar/
 */
export function movedTo(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return at <= 0 ? count - 1 : at - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/**
 * The entry that typed letters lead to: the next that begins with them, the one at hand included while more than one letter
 * is typed. The same letter again and again goes through all that begin with it.
 */
export function typedTo(labels: readonly string[], at: number, typed: string): number | undefined {
  const text = typed.toLowerCase();
  const isRepeated = [...text].every((letter) => letter === text[0]);
  const wanted = isRepeated ? text.slice(0, 1) : text;
  if (wanted === '') return undefined;
  const first = isRepeated ? at + 1 : Math.max(at, 0);
  const order = labels.map((_, step) => (first + step) % labels.length);
  return order.find((index) => labels[index]?.toLowerCase().startsWith(wanted));
}
