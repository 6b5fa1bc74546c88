import { namedFacts, statedCode } from '../../../diagnosis/fact-names';
import type { Finding, Quote } from '../../../evidence/finding';
import { CertaintyBadge } from '../../../ui/certainty';
import { answererName } from '../../store/answerers';
import type { TabProps } from './details';

/** A piece of the response, as it came; from the body with a way to where it stands. */
function QuoteView({ quote, show, label }: { quote: Quote; show: () => void; label: string }) {
  return (
    <blockquote>
      {quote.name !== undefined && <b>{quote.name}: </b>}
      <mark>{quote.text}</mark>
      {quote.where === 'body' && (
        <button type="button" class="link" title={label} onClick={show}>
          {label}
        </button>
      )}
    </blockquote>
  );
}

function FindingView({
  finding,
  model,
  showBody,
}: Pick<TabProps, 'model' | 'showBody'> & { readonly finding: Finding }) {
  const { words, host } = model;
  const { quote, more = [], answeredBy, certainty } = finding;
  const facts = namedFacts(finding, host.language);
  const who = answeredBy && answererName(answeredBy, words);
  return (
    <li>
      <CertaintyBadge certainty={certainty} words={words} />{' '}
      {[who, statedCode(finding)].filter((part) => part !== undefined).join(' · ')}
      {[quote, ...more].map((each, at) => (
        <QuoteView key={`${at}${each.text}`} quote={each} show={showBody} label={words.showInResponse} />
      ))}
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
export function EvidenceView({ row, model, showBody }: TabProps) {
  const { words } = model;
  const { findings } = row.evidence;
  return (
    <section>
      <h2>{words.evidence}</h2>
      {findings.length === 0 ? (
        <p class="quiet">{words.noEvidence}</p>
      ) : (
        <ul class="findings">
          {findings.map((finding, at) => (
            <FindingView
              key={`${at}${finding.quote.text}`}
              finding={finding}
              model={model}
              showBody={showBody}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
