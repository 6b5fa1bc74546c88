/** A sentence of the knowledge: what stands between backticks is code. Never markup. */
export function RichText({ text }: { readonly text: string }) {
  return (
    <>
      {text
        .split('`')
        .map((part, index) => (index % 2 === 1 ? <code key={`${index}${part}`}>{part}</code> : part))}
    </>
  );
}
