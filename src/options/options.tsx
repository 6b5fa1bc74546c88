import { useSignal } from '@preact/signals';
import type { Words } from '../i18n/words';

/** Whether Substatus may watch sites, a way to change that, and what becomes of what it sees. */
export function Options({
  words,
  granted,
  request,
}: {
  readonly words: Words;
  readonly granted: boolean;
  readonly request: () => Promise<boolean>;
}) {
  const refused = useSignal(false);
  return (
    <main>
      <h1>{words.optionsTitle}</h1>
      <section>
        <h2>{words.accessTitle}</h2>
        <p>{words.accessText}</p>
        <p role="status" class={granted ? 'granted' : 'withheld'}>
          {granted ? words.granted : words.withheld}
        </p>
        {!granted && (
          <button
            type="button"
            class="button primary"
            onClick={async () => {
              refused.value = !(await request());
            }}
          >
            {words.grantButton}
          </button>
        )}
        {!granted && refused.value && <p role="alert">{words.refused}</p>}
      </section>
      <section>
        <h2>{words.privacyTitle}</h2>
        <p>{words.privacyText}</p>
      </section>
    </main>
  );
}
