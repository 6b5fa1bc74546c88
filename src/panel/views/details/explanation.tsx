import type { Finding } from '../../../evidence/finding';
import type { Words } from '../../../i18n/words';
import { Cause } from '../../../reference/views/cause';
import { SeeAlso, Sources } from '../../../reference/views/sources';
import { CertaintyBadge } from '../../../ui/certainty';
import { RichText } from '../../../ui/rich-text';
import type { TabProps } from './details';

/** Who answered and with which code, as far as a finding says. */
function headOf({ answeredBy, status, substatus }: Finding): string {
  const code =
    status === undefined ? undefined : substatus === undefined ? `${status}` : `${status}.${substatus}`;
  const who =
    answeredBy && `${answeredBy.name}${answeredBy.version === undefined ? '' : ` ${answeredBy.version}`}`;
  return [who, code].filter((part) => part !== undefined).join(' · ');
}

const FACTS = [
  'hresult',
  'message',
  'exception',
  'module',
  'notification',
  'handler',
  'physicalPath',
  'configFile',
  'configError',
] as const;

function FindingView({ finding, words }: { readonly finding: Finding; readonly words: Words }) {
  const { quote } = finding;
  const facts = FACTS.filter((name) => finding[name] !== undefined);
  return (
    <li>
      <CertaintyBadge certainty={finding.certainty} words={words} /> {headOf(finding)}
      {facts.length > 0 && (
        <dl class="pairs">
          {facts.map((name) => (
            <div key={name}>
              <dt>{words.fact[name]}</dt>
              <dd>{finding[name]}</dd>
            </div>
          ))}
        </dl>
      )}
      <blockquote>
        {quote.name !== undefined && <b>{quote.name}: </b>}
        {quote.text}
      </blockquote>
    </li>
  );
}

/** What the code means, why this request got it, how to mend it, and what that was read from. */
export function ExplanationTab({ row, model }: TabProps) {
  const { words } = model;
  const catalogue = model.catalogue.value;
  const explanation = model.explanationOf(row);
  if (!explanation) {
    return (
      <p class="quiet">{model.reference.failed.value ? words.reference.notLoaded : words.bodyLoading}</p>
    );
  }
  const { entry, causes } = explanation;
  const { findings } = row.evidence;
  const [first] = causes;
  // What the response itself names as the cause leaves little to the others.
  const found = causes.filter(({ certainty }) => certainty === 'confirmed');
  const candidates = found.length > 0 ? found : causes;
  const excluded = causes.filter((cause) => !candidates.includes(cause));
  return (
    <article class="explanation">
      <h1>
        <span class="code">{row.code}</span> {entry.title}{' '}
        {row.diagnosis.certainty !== 'confirmed' && (
          <CertaintyBadge certainty={row.diagnosis.certainty} words={words} />
        )}
      </h1>
      <p class="meaning">
        <RichText text={entry.meaning} />
      </p>
      {entry.visibility === 'log-only' && <p class="quiet">{words.visibleInLog}</p>}
      {first && (
        <section>
          <h2>{first.certainty === 'confirmed' ? words.theCause : words.likelyCauses}</h2>
          {candidates.map((cause) => (
            <Cause
              key={cause.id}
              cause={cause}
              certainty={cause.certainty}
              open={cause === first}
              words={words}
            />
          ))}
          {excluded.length > 0 && (
            <details class="others">
              <summary>{words.otherCauses(excluded.length)}</summary>
              {excluded.map((cause) => (
                <Cause key={cause.id} cause={cause} certainty={cause.certainty} open={false} words={words} />
              ))}
            </details>
          )}
        </section>
      )}
      <section>
        <h2>{words.evidence}</h2>
        {findings.length === 0 ? (
          <p class="quiet">{words.noEvidence}</p>
        ) : (
          <ul class="findings">
            {findings.map((finding) => (
              <FindingView
                key={`${finding.quote.where}${finding.quote.text}${headOf(finding)}`}
                finding={finding}
                words={words}
              />
            ))}
          </ul>
        )}
      </section>
      {catalogue && (
        <SeeAlso entry={entry} catalogue={catalogue} words={words} open={(id) => model.openReference(id)} />
      )}
      <Sources entry={entry} words={words} />
    </article>
  );
}
