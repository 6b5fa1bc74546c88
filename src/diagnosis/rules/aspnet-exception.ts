import { defineRule } from '../diagnosis';
import { certaintyOfFact } from '../facts/certainty';
import { entryCauses } from '../facts/entry-causes';
import { exceptionBasis } from '../facts/exception-basis';
import { exceptionEntry, shortException } from '../facts/exception-name';
import { type ExceptionSign, GENERAL, OF_TYPES } from '../facts/exception-signs';
import { pageScope } from '../facts/page-scope';

/** Types that rules of their own look into: `assembly-load`, `compile-error`, `config-exception`, `sql-error`. */
const OTHERS =
  /^(?:BadImageFormat|ConfigurationErrors|FileLoad|FileNotFound|HttpCompile|ReflectionTypeLoad|Sql|TypeLoad)Exception$/;

function signOf(type: string, text: string): ExceptionSign | undefined {
  return (
    OF_TYPES.find((sign) => sign.type === type && sign.words.test(text)) ??
    GENERAL.find(({ words }) => words.test(text))
  );
}

/**
 * What an exception of .NET stands for, by its type and, where one type is thrown for many reasons, by its message and
 * stack.
 *
 * @see https://learn.microsoft.com/troubleshoot/developer/webapps/aspnet/development/http-500-error-aspx-page
 * @see https://learn.microsoft.com/dotnet/api/system.web.httprequestvalidationexception
 */
export default defineRule({
  id: 'aspnet-exception',
  description: "Looks the exception of a page of ASP.NET up by its type, and by its message's words.",
  applies: ({ failure }, { facts: { exception } }) =>
    failure.status >= 400 && exception !== undefined && !OTHERS.test(shortException(exception)),
  causes(exchange, evidence) {
    const { exception = '', message = '', stack = '' } = evidence.facts;
    const type = shortException(exception);
    const told = signOf(type, `${message}\n${stack}`);
    const entry = told?.entry ?? exceptionEntry(exception, exchange.failure.status);
    if (entry === undefined) return [];
    const limit = certaintyOfFact('exception', evidence) ?? 'possible';
    const scope = `${pageScope(exchange)} ${exception}`;
    return entryCauses(entry, limit, exceptionBasis(evidence), {
      scope,
      cause: told?.cause,
    });
  },
});
