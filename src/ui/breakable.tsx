import { Fragment } from 'preact';

/** A long name that may break after its underscores, and so nowhere within a word. */
export function Breakable({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(/(?<=_)/).map((part, at) => (
        <Fragment key={`${at}${part}`}>
          {at > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </>
  );
}
