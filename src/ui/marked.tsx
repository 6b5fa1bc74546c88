/** A piece of a text, from its first character to the one after its last. */
interface Place {
  readonly from: number;
  readonly to: number;
}

/** A text with pieces marked, which stand in its order and do not overlap. Never markup. */
export function Marked({ text, places }: { readonly text: string; readonly places: readonly Place[] }) {
  const ends = [0, ...places.map(({ to }) => to)];
  return (
    <>
      {places.map(({ from, to }, at) => (
        <>
          {text.slice(ends[at], from)}
          <mark key={from}>{text.slice(from, to)}</mark>
        </>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}
