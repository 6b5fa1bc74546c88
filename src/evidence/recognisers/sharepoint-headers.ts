import { otherAnswerer } from '../answerers';
import { finding } from '../compose';
import { defineRecogniser } from '../finding';
import { headerMatching, headerQuote } from '../headers';
import { GUID, idOf } from '../ids';

/**
 * SharePoint states its build, and the request's correlation id, by which its ULS log is searched.
 *
 * @see https://learn.microsoft.com/openspecs/sharepoint_protocols/ms-wsshp/
 */
export default defineRecogniser({
  id: 'sharepoint-headers',
  description: '`MicrosoftSharePointTeamServices` and `SPRequestGuid`: SharePoint and its correlation id.',
  recognise(exchange) {
    const build = headerMatching(exchange, 'microsoftsharepointteamservices', /^\s*\d/);
    const request = headerMatching(exchange, 'sprequestguid', GUID);
    const header = build ?? request;
    if (header === undefined) return undefined;
    return finding({
      certainty: 'possible',
      presence: 'confirmed',
      quote: headerQuote(header),
      more: build && request ? [headerQuote(request)] : undefined,
      answeredBy: otherAnswerer('SharePoint', /^[\d.]{1,40}/.exec(build?.value.trim() ?? '')?.[0]),
      ids: request && idOf(request.name, GUID.exec(request.value)?.[0]),
    });
  },
});
