import './headers.css';
import { quotedHeaders } from '../../../evidence/places';
import type { TabProps } from './details';
import { HeaderPairs, HeaderSection } from './header-section';
import { HeaderValue } from './header-value';
import { InitiatorPlace } from './initiator';
import { Redirects } from './redirects';

/** What was asked for, and how it ended. */
function General({ row, model }: TabProps) {
  const { words } = model;
  const { failure, exchange, entry } = row;
  const pairs = [
    { name: words.requestUrl, value: failure.url },
    { name: words.requestMethod, value: failure.method },
    { name: words.statusCode, value: failure.statusLine || failure.error || String(failure.status) },
    { name: words.copying.headers.protocol, value: exchange.protocol ?? '' },
    { name: words.remoteAddress, value: failure.ip ?? '' },
    { name: words.resourceType, value: failure.type },
    { name: words.fromCache, value: failure.fromCache ? words.yes : '' },
    { name: words.prerender, value: failure.prerender ? words.yes : '' },
  ].filter(({ value }) => value !== '');
  const asked = failure.initiator ?? '';
  return (
    <HeaderSection id="headers-general" title={words.general}>
      <HeaderPairs pairs={pairs} words={words} />
      {(asked !== '' || entry?.initiator !== undefined) && (
        <dl class="pairs">
          <div>
            <dt>{words.initiator}</dt>
            <dd>
              <InitiatorPlace row={row} model={model} />
              {asked !== '' && <HeaderValue name={words.initiator} value={asked} words={words} />}
            </dd>
          </div>
        </dl>
      )}
    </HeaderSection>
  );
}

/** The request's first lines and every header, as they went over the wire. */
export function HeadersTab(props: TabProps) {
  const { row, model } = props;
  const { words } = model;
  const { responseHeaders, hops } = row.failure;
  const requestHeaders = row.exchange.requestHeaders ?? [];
  return (
    <>
      <General {...props} />
      {hops.length > 0 && (
        <HeaderSection id="headers-redirects" title={words.redirects} count={hops.length}>
          <Redirects row={row} model={model} />
        </HeaderSection>
      )}
      {responseHeaders.length > 0 && (
        <HeaderSection id="headers-response" title={words.responseHeaders} count={responseHeaders.length}>
          <HeaderPairs pairs={responseHeaders} marked={quotedHeaders(row.evidence)} words={words} />
        </HeaderSection>
      )}
      {requestHeaders.length > 0 && (
        <HeaderSection id="headers-request" title={words.requestHeaders} count={requestHeaders.length}>
          <HeaderPairs pairs={requestHeaders} words={words} />
        </HeaderSection>
      )}
      {!row.logged && <p class="note quiet">{words.onlyWithDevTools}</p>}
    </>
  );
}
