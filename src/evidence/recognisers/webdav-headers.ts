import { answerer } from '../answerers';
import { defineRecogniser } from '../finding';
import { hasHeader, headerMatching, headerQuote } from '../headers';

/**
 * Every WebDAV server sends `DAV` (RFC 4918, section 10.1), and Apache's sends Microsoft's `MS-Author-Via` too; IIS's
 * module is meant where IIS signed as well. SharePoint has a WebDAV of its own.
 *
 * @see https://learn.microsoft.com/openspecs/windows_protocols/ms-wdvme/
 */
export default defineRecogniser({
  id: 'webdav-headers',
  description: 'The headers `MS-Author-Via` and `DAV` on an answer of IIS: its WebDAV module is active.',
  recognise(exchange) {
    const header =
      headerMatching(exchange, 'ms-author-via', /\bDAV\b/i) ?? headerMatching(exchange, 'dav', /^\s*1\b/);
    if (header === undefined || hasHeader(exchange, 'microsoftsharepointteamservices')) return undefined;
    const isIis =
      headerMatching(exchange, 'server', /^\s*Microsoft-IIS\b/i) !== undefined ||
      headerMatching(exchange, 'x-powered-by', /\bASP\.NET\b/i) !== undefined;
    return {
      certainty: 'possible',
      presence: isIis ? 'likely' : 'possible',
      quote: headerQuote(header),
      answeredBy: answerer('webdav'),
    };
  },
});
