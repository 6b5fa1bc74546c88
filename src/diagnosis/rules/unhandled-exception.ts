import type { Evidence } from '../../evidence/finding';
import { defineRule } from '../diagnosis';
import { isAnswerer } from '../facts/answerer';
import { certaintyOfFact } from '../facts/certainty';
import { exceptionBasis } from '../facts/exception-basis';
import { exceptionEntry, shortException } from '../facts/exception-name';
import { pageScope } from '../facts/page-scope';
import { rankedCause } from '../facts/ranked-cause';

/** Types that any code throws, so that what they stand for is only possible. */
const ANY_CODE =
  /^(?:Argument|ArgumentNull|Format|InvalidOperation|NullReference|OutOfMemory|HttpUnhandled)Exception$/;

/** Whether the reference knows the type, and what it means is more than that something was thrown. */
function isTelling({ facts: { exception = '' } }: Evidence, status: number): boolean {
  return exceptionEntry(exception, status) !== undefined && !ANY_CODE.test(shortException(exception));
}

/**
 * A page that names an exception says that the application threw it: ASP.NET, Tomcat, Django, PHP and others
 * show it to developers. What a telling type stands for, other rules say; `core-exception` has ASP.NET Core's page.
 *
 * @see https://learn.microsoft.com/troubleshoot/developer/webapps/aspnet/development/http-500-error-aspx-page
 * @see https://learn.microsoft.com/aspnet/core/fundamentals/error-handling
 */
export default defineRule({
  id: 'unhandled-exception',
  description: 'Takes the exception that the page of a 500 names, whatever platform wrote it.',
  applies: ({ failure }, evidence) =>
    failure.status === 500 &&
    evidence.facts.exception !== undefined &&
    !isTelling(evidence, failure.status) &&
    !isAnswerer(evidence, 'aspnetcore', 'kestrel'),
  causes(exchange, evidence) {
    const certainty = certaintyOfFact('exception', evidence) ?? 'possible';
    const scope = `${pageScope(exchange)} ${evidence.facts.exception ?? ''}`;
    return [rankedCause('http/500', 'unhandled-exception', certainty, exceptionBasis(evidence), { scope })];
  },
});
