import { parseUrl } from '../../../failure/failure';
import { CopyButton } from '../../../ui/copy-button';
import type { Row } from '../../store/row';
import type { TabProps } from './details';

/** What an operator needs to find the request in their logs: when, what, and the numbers that the layers gave it. */
function ticketText({ failure, code, evidence }: Row): string {
  const url = parseUrl(failure.url);
  // Without the query, which may hold a secret.
  const where = url ? `${url.origin}${url.pathname}` : failure.url;
  const lines = evidence.ids.map(({ name, value }) => `${name}: ${value}`);
  return [`${new Date(failure.endedAt).toISOString()} ${code} ${failure.method} ${where}`, ...lines].join(
    '\n',
  );
}

/** The numbers to name to the operators of the layers in between. */
export function SupportTicket({ row, model }: TabProps) {
  const { words } = model;
  const { ids } = row.evidence;
  if (ids.length === 0) return null;
  return (
    <section>
      <h2>
        {words.forSupport} <CopyButton text={ticketText(row)} label={words.copyForSupport} words={words} />
      </h2>
      <dl class="pairs ids">
        {ids.map(({ name, value }) => (
          <div key={`${name}${value}`}>
            <dt>{name}</dt>
            <dd>
              {value} <CopyButton text={value} words={words} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
