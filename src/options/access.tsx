import { useSignal } from '@preact/signals';
import type { Words } from '../i18n/words';
import { Section } from './section';

/** Whether Substatus may watch sites, and a way to change that. */
export function Access({
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
    <Section id="access" title={words.accessTitle}>
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
    </Section>
  );
}
