import './raw.css';
import { useMemo } from 'preact/hooks';
import { CopyButton } from '../../../ui/copy-button';
import { codingsOf, isFramed, rawRequest, rawResponse, versionOf } from '../../body/raw-message';
import { NO_TOKENS } from '../../body/tokens';
import type { ViewModel } from '../../store/view-model';
import { sizeText } from '../formats';
import { Code } from './body/code';
import { bodyNote } from './body-note';
import type { TabProps } from './details';

/** One of the two messages: its text, and what it does not say. */
function Message({
  title,
  text,
  copy,
  notes,
  model,
}: {
  readonly title: string;
  /** Undefined where there was no such message. */
  readonly text: string | undefined;
  readonly copy: string;
  readonly notes: readonly (string | undefined)[];
  readonly model: ViewModel;
}) {
  const { words } = model;
  return (
    <section>
      <h2>
        {title} {text !== undefined && <CopyButton text={text} label={copy} words={words} />}
      </h2>
      {notes.map((note) => note !== undefined && <p class="quiet">{note}</p>)}
      {text !== undefined && (
        <Code text={text} tokens={NO_TOKENS} marks={undefined} numbered={false} model={model} />
      )}
    </section>
  );
}

/** Request and response as they went over the wire, secrets included, as far as the browser tells. */
export function RawTab({ row, model }: TabProps) {
  const { words } = model;
  const { raw } = words.details;
  const { exchange, failure, body, entry } = row;
  const version = versionOf(exchange);
  const codings = codingsOf(exchange);
  const size = exchange.requestBodySize ?? 0;
  const known = body.kind === 'known' ? body.body : undefined;
  const decoded = codings === undefined ? undefined : raw.decoded(codings);
  const note = known ? decoded : bodyNote(body, words);
  const request = useMemo(() => rawRequest(exchange), [exchange]);
  const response = useMemo(() => rawResponse(exchange, known), [exchange, known]);
  const framed = version !== undefined && isFramed(version) ? raw.framed(version) : undefined;
  return (
    <article class="raw">
      <Message
        title={raw.request}
        text={request}
        copy={raw.copyRequest}
        notes={[
          entry === undefined ? words.onlyWithDevTools : undefined,
          version === undefined ? raw.versionUnknown : framed,
          size > 0 && exchange.requestBody === undefined ? raw.requestBody(sizeText(size)) : undefined,
        ]}
        model={model}
      />
      <Message
        title={words.response}
        text={failure.status === 0 ? undefined : response}
        copy={raw.copyResponse}
        notes={
          failure.status === 0
            ? [`${words.noResponse} ${failure.error ?? ''}`]
            : [failure.fromCache ? raw.fromCache : undefined, note]
        }
        model={model}
      />
    </article>
  );
}
