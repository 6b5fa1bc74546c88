/** Items in the order in which they were shown before; those that are new follow, in their own order. */
export function keepOrder<Item extends { readonly key: string }>(
  items: readonly Item[],
  shown: readonly string[],
): readonly Item[] {
  const places = new Map(shown.map((key, at) => [key, at]));
  const placeOf = ({ key }: Item) => places.get(key) ?? shown.length;
  return items.toSorted((a, b) => placeOf(a) - placeOf(b));
}
