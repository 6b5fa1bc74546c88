import type { ExplainedCause } from '../../../diagnosis/explain';
import type { Finding } from '../../../evidence/finding';
import type { Words } from '../../../i18n/words';
import { CertaintyBadge } from '../../../ui/certainty';
import { CopyButton } from '../../../ui/copy-button';
import { RichText } from '../../../ui/rich-text';
import type { TabProps } from './details';

function CodeBlock({ code, words }: { readonly code: string; readonly words: Words }) {
  return (
    <div class="code-block">
      <pre>{code}</pre>
      <CopyButton text={code} words={words} />
    </div>
  );
}

function Cause({
  cause,
  open,
  words,
}: {
  readonly cause: ExplainedCause;
  readonly open: boolean;
  readonly words: Words;
}) {
  return (
    <details class="cause" open={open}>
      <summary>
        <CertaintyBadge certainty={cause.certainty} words={words} />
        <strong>{cause.label}</strong>
      </summary>
      <p>
        <RichText text={cause.why} />
      </p>
      <h3>{words.howToTell}</h3>
      <p>
        <RichText text={cause.check} />
      </p>
      <h3>{words.fix}</h3>
      <ol>
        {cause.fix.map((step) => (
          <li key={step.text}>
            <RichText text={step.text} />
            {step.command !== undefined && <CodeBlock code={step.command} words={words} />}
            {step.config !== undefined && <CodeBlock code={step.config} words={words} />}
          </li>
        ))}
      </ol>
    </details>
  );
}

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
  const explanation = model.explanationOf(row);
  if (!explanation) return <p class="quiet">{words.bodyLoading}</p>;
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
        <span class="code">{row.code}</span> {entry.title}
      </h1>
      <p class="meaning">
        <RichText text={entry.meaning} />
      </p>
      {entry.visibility === 'log-only' && <p class="quiet">{words.visibleInLog}</p>}
      {first && (
        <section>
          <h2>{first.certainty === 'confirmed' ? words.theCause : words.likelyCauses}</h2>
          {candidates.map((cause) => (
            <Cause key={cause.id} cause={cause} open={cause === first} words={words} />
          ))}
          {excluded.length > 0 && (
            <details class="others">
              <summary>{words.otherCauses(excluded.length)}</summary>
              {excluded.map((cause) => (
                <Cause key={cause.id} cause={cause} open={false} words={words} />
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
      <section>
        <h2>{words.sources}</h2>
        <ul class="sources">
          {entry.sources.map((source) => (
            <li key={source}>
              <a href={source} target="_blank" rel="noreferrer">
                {source.replace(/^https:\/\//, '')}
              </a>
            </li>
          ))}
          {entry.formerlyKb && (
            <li class="quiet">{words.formerly(entry.formerlyKb.map((kb) => `KB${kb}`).join(', '))}</li>
          )}
        </ul>
      </section>
    </article>
  );
}
