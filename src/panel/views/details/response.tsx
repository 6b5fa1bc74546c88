import { CopyButton } from '../../../ui/copy-button';
import { sizeText } from '../formats';
import type { TabProps } from './details';

/** Most of a body that is drawn at once, in characters: more makes the browser slow, and tells no more. */
const PREVIEW = 100_000;

/** The response's body, always as text. */
export function ResponseTab({ row, model }: TabProps) {
  const { words } = model;
  const { body, failure } = row;
  if (failure.status === 0) return <p class="note quiet">{words.noResponse}</p>;
  if (body.kind !== 'known') {
    const texts = { loading: words.bodyLoading, lost: words.bodyLost, unknown: words.bodyUnknown };
    return <p class="note quiet">{texts[body.kind]}</p>;
  }
  const { text, length } = body.body;
  if (text === '') return <p class="note quiet">{words.noBody}</p>;
  const shown = text.slice(0, PREVIEW);
  return (
    <div class="body">
      <div class="body-bar">
        <span class="quiet">
          {row.entry?.mimeType}
          {shown.length < length && ` · ${words.bodyCut(sizeText(shown.length), sizeText(length))}`}
        </span>
        <CopyButton text={text} words={words} />
      </div>
      <pre>{shown}</pre>
    </div>
  );
}
