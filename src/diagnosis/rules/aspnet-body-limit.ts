import { codeBasis, ifSeen, measured } from '../basis';
import { defineRule } from '../diagnosis';
import { bodySizeOf } from '../facts/body-size';
import { rankedCause } from '../facts/ranked-cause';

/** `maxRequestLength` of `httpRuntime` as installed, 4,096 KB, in bytes. */
const LONGEST = 4_194_304;

/** The method of ASP.NET that reads the body, as stack traces name it in every language. */
const READER = 'System.Web.HttpRequest.GetEntireRawContent';

/** What English systems, and Mono, say of it, for a page without its trace. */
const SENTENCES = /Maximum request length exceeded|Upload size exceeds httpRuntime limit/;

/** `E_FAIL`, which every exception without a number of its own has; a client that left has one. */
const NO_NUMBER = '0x80004005';

/**
 * ASP.NET answers 500 to a body over `maxRequestLength`. Its page is in any language, but the trace begins in the method
 * that reads the body; without its page the size alone makes it worth a thought.
 *
 * @see https://learn.microsoft.com/dotnet/api/system.web.configuration.httpruntimesection.maxrequestlength
 */
export default defineRule({
  id: 'aspnet-body-limit',
  description: 'Measures the body of a 500 of ASP.NET against its `maxRequestLength`.',
  applies: ({ failure }, { answeredBy }) =>
    failure.status === 500 && (answeredBy?.id === 'aspnet' || answeredBy?.id === 'iis'),
  causes(exchange, evidence) {
    const { hresult, exception, message = '', stack, substatus } = evidence.facts;
    const size = bodySizeOf(exchange);
    const isOver = size !== undefined && size > LONGEST;
    const isRead = hresult === NO_NUMBER && stack?.startsWith(READER) === true;
    const isTold = isRead || SENTENCES.test(message);
    const silent = exception === undefined && substatus === undefined;
    if (!isTold && !(isOver && silent)) return [];
    const basis = [
      ...(isOver ? [measured('body-size', size, LONGEST)] : []),
      ...ifSeen('exception', exception),
      ...codeBasis(exchange, evidence),
    ];
    return [rankedCause('aspnet/max-request-length', 'upload', isTold ? 'likely' : 'possible', basis)];
  },
});
