import { namedFacts, statedCode } from '../../../diagnosis/fact-names';
import { type Finding, type Quote, quotesIn } from '../../../evidence/finding';
import { CertaintyBadge } from '../../../ui/certainty';
import { answererName } from '../../store/answerers';
import { bodyNote } from './body-note';
import type { TabProps } from './details';

/** Where the body is not to be seen, nothing leads to it. */
type EvidenceProps = Pick<TabProps, 'row' | 'model'> & Partial<Pick<TabProps, 'showBody'>>;

/** The pieces of the response that a finding was read from, as they came. */
function Quotes({ quotes }: { readonly quotes: readonly Quote[] }) {
  return (
    <blockquote>
      {quotes.map(({ name, text }, at) => (
        <div key={`${at}${text}`}>
          {name !== undefined && <b>{name}: </b>}
          <mark>{text}</mark>
        </div>
      ))}
    </blockquote>
  );
}

function FindingView({
  finding,
  model,
  showBody,
}: Omit<EvidenceProps, 'row'> & { readonly finding: Finding }) {
  const { words, host } = model;
  const { answeredBy, certainty } = finding;
  const quotes = quotesIn(finding);
  const facts = namedFacts(finding, host.language);
  const who = answeredBy && answererName(answeredBy, words);
  return (
    <li>
      <div class="finding-head">
        <CertaintyBadge certainty={certainty} words={words} />
        <span>{[who, statedCode(finding)].filter((part) => part !== undefined).join(' · ')}</span>
        {showBody && quotes.some(({ where }) => where === 'body') && (
          <button type="button" class="link" onClick={showBody}>
            {words.showInResponse}
          </button>
        )}
      </div>
      <Quotes quotes={quotes} />
      {facts.length > 0 && (
        <dl class="pairs">
          {facts.map(({ fact, name, value }) => (
            <div key={fact} class={fact}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}

/** What was read from the response, most certain first, each with the lines that it was read from. */
export function EvidenceView({ row, model, showBody }: EvidenceProps) {
  const { words } = model;
  const { findings } = row.evidence;
  const { body, failure } = row;
  // The page that names the sub-status is missing: what was read is less than the response said.
  const missing = failure.status > 0 && body.kind !== 'loading' ? bodyNote(body, words) : undefined;
  return (
    <section>
      <h2>{words.evidence}</h2>
      {findings.length === 0 ? (
        <p class="quiet">{missing ? words.noEvidenceInHeaders : words.noEvidence}</p>
      ) : (
        <ul class="findings">
          {findings.map((finding, at) => (
            <FindingView
              key={`${at}${finding.quote.text}`}
              finding={finding}
              model={model}
              {...(showBody && { showBody })}
            />
          ))}
        </ul>
      )}
      {missing && <p class="quiet">{missing}</p>}
    </section>
  );
}
