import type { ComponentChildren } from 'preact';
import { quotedHeaders } from '../../../evidence/places';
import type { Header } from '../../../failure/failure';
import { CopyButton } from '../../../ui/copy-button';
import type { TabProps } from './details';

function Section({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <details class="section" open>
      <summary>{title}</summary>
      {children}
    </details>
  );
}

/** Names and values; those of the marked names, in lower case, are what the evidence was read from. */
function Pairs({
  pairs,
  marked,
}: {
  readonly pairs: readonly Header[];
  readonly marked?: ReadonlySet<string>;
}) {
  return (
    <dl class="pairs">
      {pairs.map(({ name, value }, index) => (
        <div key={`${index}${name}`}>
          <dt>{name}</dt>
          <dd>{marked?.has(name.toLowerCase()) ? <mark>{value}</mark> : value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The request's first lines and every header, as they went over the wire. */
export function HeadersTab({ row, model }: TabProps) {
  const { words } = model;
  const { failure, exchange } = row;
  const general = [
    { name: words.requestMethod, value: failure.method },
    { name: words.statusCode, value: failure.statusLine || failure.error || String(failure.status) },
    { name: words.remoteAddress, value: failure.ip ?? '' },
    { name: words.resourceType, value: failure.type },
    { name: words.initiator, value: failure.initiator ?? '' },
    { name: words.fromCache, value: failure.fromCache ? words.yes : '' },
    { name: words.prerender, value: failure.prerender ? words.yes : '' },
  ].filter(({ value }) => value !== '');
  return (
    <>
      <Section title={words.general}>
        <dl class="pairs">
          <div>
            <dt>{words.requestUrl}</dt>
            <dd>
              {failure.url} <CopyButton text={failure.url} label={words.copyUrl} words={words} />
            </dd>
          </div>
        </dl>
        <Pairs pairs={general} />
      </Section>
      {failure.hops.length > 0 && (
        <Section title={words.redirects}>
          <Pairs
            pairs={failure.hops.map(({ status, url, location }) => ({
              name: `${status} ${url}`,
              value: location,
            }))}
          />
        </Section>
      )}
      {failure.responseHeaders.length > 0 && (
        <Section title={words.responseHeaders}>
          <Pairs pairs={failure.responseHeaders} marked={quotedHeaders(row.evidence)} />
        </Section>
      )}
      {exchange.requestHeaders && exchange.requestHeaders.length > 0 && (
        <Section title={words.requestHeaders}>
          <Pairs pairs={exchange.requestHeaders} />
        </Section>
      )}
      {!row.logged && <p class="note quiet">{words.onlyWithDevTools}</p>}
    </>
  );
}
