import { signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { diagnose } from '../diagnosis/diagnose';
import { codeText, explain } from '../diagnosis/explain';
import { readEvidence } from '../evidence/read';
import { type Failure, parseUrl } from '../failure/failure';
import type { Words } from '../i18n/words';
import type { Catalogue } from '../knowledge/catalogue';
import type { RequestOutput } from '../messaging/protocol';
import { createReference } from '../reference/store';
import { CopyButton } from '../ui/copy-button';
import { SeverityIcon } from '../ui/icons';
import { LookUp } from './look-up';

function Item({
  failure,
  catalogue,
  words,
}: {
  readonly failure: Failure;
  readonly catalogue: Catalogue;
  readonly words: Words;
}) {
  const exchange = { failure };
  const evidence = readEvidence(exchange);
  const { entry } = explain(failure, evidence, diagnose(exchange, evidence), catalogue);
  const url = parseUrl(failure.url);
  return (
    <li>
      <SeverityIcon severe={failure.status === 0 || failure.status >= 500} />
      <div>
        <b>{codeText(failure, evidence.facts.substatus)}</b> {entry.title}
        <div class="url" title={failure.url}>
          {failure.method} {url ? `${url.host}${url.pathname}${url.search}` : failure.url}
        </div>
      </div>
      <CopyButton text={failure.url} label={words.copyUrl} words={words} />
    </li>
  );
}

/** A field to look codes up, and exactly the requests that the badge counts, each with its title. */
export function Popup({
  counted,
  catalogue,
  words,
  openOptions,
  openPage,
}: {
  readonly counted: RequestOutput<'tab/counted'> | undefined;
  readonly catalogue: Catalogue;
  readonly words: Words;
  readonly openOptions: () => void;
  /** Shows a page of the extension. */
  readonly openPage: (path: string) => void;
}) {
  const reference = useMemo(
    () => createReference({ catalogue: signal(catalogue), failed: signal(false) }, words),
    [catalogue, words],
  );
  return (
    <main>
      <LookUp reference={reference} openPage={openPage} />
      {reference.query.value.trim() === '' ? (
        <Failing counted={counted} catalogue={catalogue} words={words} openOptions={openOptions} />
      ) : (
        <h1 class="visually-hidden">{words.reference.results}</h1>
      )}
    </main>
  );
}

function Failing({
  counted,
  catalogue,
  words,
  openOptions,
}: {
  readonly counted: RequestOutput<'tab/counted'> | undefined;
  readonly catalogue: Catalogue;
  readonly words: Words;
  readonly openOptions: () => void;
}) {
  if (!counted) return <p class="empty">{words.popupUnavailable}</p>;
  const { failures, noise, losses, access } = counted;
  return (
    <>
      <h1>{failures.length === 0 ? words.popupEmpty : words.badgeTitle(failures.length)}</h1>
      {access === 'withheld' && (
        <div class="banner">
          <span>{words.accessWithheld}</span>
          <button type="button" class="button" onClick={openOptions}>
            {words.grantAccess}
          </button>
        </div>
      )}
      {failures.length > 0 && (
        <ul>
          {failures.map((failure) => (
            <Item key={failure.id} failure={failure} catalogue={catalogue} words={words} />
          ))}
        </ul>
      )}
      <footer>
        {noise > 0 && <p>{words.popupNoise(noise)}</p>}
        {losses.dropped > 0 && <p>{words.dropped(losses.dropped)}</p>}
        {losses.unseen > 0 && <p title={words.unseenHint}>{words.unseen(losses.unseen)}</p>}
        {failures.length > 0 && <p>{words.popupMore}</p>}
      </footer>
    </>
  );
}
