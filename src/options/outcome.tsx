import type { Words } from '../i18n/words';
import { expectedText } from './expected-text';
import { RESET_ID } from './reset';
import type { Outcome, Transfer } from './transfer';

/** Misfits that are listed; the rest is counted. */
const LISTED = 10;

type Refusal = Extract<Outcome, { kind: 'refused' }>['failure'];

/** Why nothing was imported, value by value where values are the reason. */
function Refused({ failure, words }: { readonly failure: Refusal; readonly words: Words }) {
  const { importRefused, importReasons, more } = words.settings;
  const misfits = failure.reason === 'misfits' ? failure.misfits : [];
  return (
    <div role="alert" class="refused" id="import-refused">
      <p>
        {importRefused} {importReasons[failure.reason]}
      </p>
      {misfits.length > 0 && (
        <ul>
          {misfits.slice(0, LISTED).map(({ place, expected }) => (
            <li key={place}>
              <code>{place}</code>: {expectedText(expected, words)}
            </li>
          ))}
          {misfits.length > LISTED && <li>{more(misfits.length - LISTED)}</li>}
        </ul>
      )}
    </div>
  );
}

function Done({
  outcome,
  words: { settings: words },
}: {
  readonly outcome: Exclude<Outcome, { kind: 'refused' }>;
  readonly words: Words;
}) {
  switch (outcome.kind) {
    case 'exported':
      return <p>{words.exported(outcome.file)}</p>;
    case 'imported':
      return (
        <>
          <p>{words.imported}</p>
          {outcome.ignored.length > 0 && <p class="quiet">{words.ignored(outcome.ignored.join(', '))}</p>}
        </>
      );
    case 'reset':
      return <p>{words.wasReset}</p>;
    case 'undone':
      return <p>{words.undone}</p>;
  }
}

/** What came of the last export, import or reset, and a way back. */
export function OutcomeView({ transfer, words }: { readonly transfer: Transfer; readonly words: Words }) {
  const outcome = transfer.outcome.value;
  if (outcome?.kind === 'refused') return <Refused failure={outcome.failure} words={words} />;
  return (
    <>
      <div role="status" id="outcome">
        {outcome && <Done outcome={outcome} words={words} />}
      </div>
      {outcome && 'undo' in outcome && (
        <button
          type="button"
          class="button"
          id="undo"
          onClick={() => {
            transfer.undo(outcome.undo);
            // The button goes, and must not take the focus with it.
            document.getElementById(RESET_ID)?.focus();
          }}
        >
          {words.settings.undo}
        </button>
      )}
    </>
  );
}
