import './body.css';
import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { bodyQuotes, placesOf } from '../../../../evidence/places';
import { formatted } from '../../../body/formatter';
import { movedPlaces } from '../../../body/ink';
import { syntaxOf } from '../../../body/syntax';
import { NO_TOKENS } from '../../../body/tokens';
import type { Body } from '../../../har/body';
import { sizeText } from '../../formats';
import { bodyNote } from '../body-note';
import type { TabProps } from '../details';
import { BodyBar } from './body-bar';
import { Code } from './code';
import type { At } from './mark';
import { PageFields } from './page-fields';

/** How long a body may be formatted, in ms, before it is shown as it came. */
const PATIENCE = 300;

/** Whether something is awaited for longer than the reader has patience. */
function useImpatience(isAwaited: boolean): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (!isAwaited) return;
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [isAwaited]);
  return isAwaited && isLate;
}

/** A body that is known: its bar, what the page states, and its text. */
function KnownBody({ row, model, atEvidence, body }: TabProps & { readonly body: Body }) {
  const { words } = model;
  const texts = words.details.body;
  const form = model.settings.body.pretty.value ? 'pretty' : 'source';
  const { text, tail, length } = body;
  const { evidence } = row;
  const syntax = useMemo(() => syntaxOf(row.entry?.mimeType ?? '', text), [row.entry, text]);
  const result = formatted(body, syntax, form).value;
  const pretty = result?.pretty;
  const isLate = useImpatience(result === undefined);
  const isShown = result !== undefined || isLate;
  const at = useSignal<At>({ place: undefined });

  const marks = useMemo(() => {
    const places = placesOf(bodyQuotes(evidence), text);
    return { places: pretty === undefined ? places : movedPlaces(places, text, pretty), first: 0, at };
  }, [evidence, text, pretty, at]);
  const first = marks.places.length;
  const tailMarks = useMemo(
    () => ({ places: placesOf(bodyQuotes(evidence), tail ?? ''), first, at }),
    [evidence, tail, first, at],
  );
  const count = first + tailMarks.places.length;
  useLayoutEffect(() => {
    if (atEvidence && count > 0) at.value = { place: 0 };
  }, [atEvidence, count, at]);

  const isAsSent = result !== undefined && form === 'pretty' && pretty === undefined && syntax !== 'text';
  return (
    <div class="body">
      <BodyBar row={row} model={model} body={body} syntax={syntax} evidence={{ count, at }} />
      <section class="body-text" tabIndex={0} aria-label={words.details.tabs.body} aria-busy={!result}>
        <PageFields row={row} model={model} />
        {isAsSent && <p class="note quiet">{texts.notFormatted}</p>}
        {isLate && <p class="note quiet">{texts.formatting}</p>}
        {isShown && (
          <Code
            key={pretty === undefined ? 'source' : 'pretty'}
            text={pretty ?? text}
            tokens={result?.tokens ?? NO_TOKENS}
            marks={marks}
            numbered
            model={model}
          />
        )}
        {isShown && tail !== undefined && (
          <>
            <p class="note quiet left-out">{texts.leftOut(sizeText(length - text.length - tail.length))}</p>
            <Code text={tail} tokens={NO_TOKENS} marks={tailMarks} numbered={false} model={model} />
          </>
        )}
      </section>
    </div>
  );
}

/** The response's body, always as text, with the pieces marked that the evidence was read from. */
export function BodyTab(props: TabProps) {
  const { row, model } = props;
  const { words } = model;
  const { body, failure } = row;
  if (failure.status === 0) return <p class="note quiet">{words.noResponse}</p>;
  if (body.kind !== 'known') return <p class="note quiet">{bodyNote(body, words)}</p>;
  if (body.body.text === '') return <p class="note quiet">{words.noBody}</p>;
  return <KnownBody {...props} body={body.body} />;
}
