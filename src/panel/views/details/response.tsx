import { useLayoutEffect, useRef } from 'preact/hooks';
import { bodyQuotes, placesOf } from '../../../evidence/places';
import { CopyButton } from '../../../ui/copy-button';
import { Marked } from '../../../ui/marked';
import { sizeText } from '../formats';
import type { TabProps } from './details';

/** Most of a body that is drawn at once, in characters: more makes the browser slow, and tells no more. */
const PREVIEW = 100_000;

/** The response's body, always as text, with the lines marked that the evidence was read from. */
export function ResponseTab({ row, model, atEvidence }: TabProps) {
  const { words } = model;
  const { body, failure } = row;
  const shown = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (atEvidence) shown.current?.querySelector('mark')?.scrollIntoView({ block: 'center' });
  }, [atEvidence]);
  if (failure.status === 0) return <p class="note quiet">{words.noResponse}</p>;
  if (body.kind !== 'known') {
    const texts = { loading: words.bodyLoading, lost: words.bodyLost, unknown: words.bodyUnknown };
    return <p class="note quiet">{texts[body.kind]}</p>;
  }
  const { text, tail, length } = body.body;
  if (text === '') return <p class="note quiet">{words.noBody}</p>;
  const parts = tail === undefined ? [text.slice(0, PREVIEW)] : [text.slice(0, PREVIEW), tail];
  const drawn = parts.reduce((sum, part) => sum + part.length, 0);
  const quotes = bodyQuotes(row.evidence);
  return (
    <div class="body" ref={shown}>
      <div class="body-bar">
        <span class="quiet">
          {row.entry?.mimeType}
          {drawn < length && ` · ${words.bodyCut(sizeText(drawn), sizeText(length))}`}
        </span>
        <CopyButton text={tail === undefined ? text : `${text}\n…\n${tail}`} words={words} />
      </div>
      {parts.map((part, at) => (
        <pre key={`${at}`} class={at === 0 ? '' : 'tail'}>
          <Marked text={part} places={placesOf(quotes, part)} />
        </pre>
      ))}
    </div>
  );
}
