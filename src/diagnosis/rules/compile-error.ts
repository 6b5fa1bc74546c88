import { documentOf } from '../../evidence/document';
import { ifSeen } from '../basis';
import { defineRule } from '../diagnosis';
import { certaintyOfFact } from '../facts/certainty';
import { entryCauses } from '../facts/entry-causes';
import { exceptionBasis } from '../facts/exception-basis';
import { shortException } from '../facts/exception-name';
import { pageScope } from '../facts/page-scope';

/** The number of an error of the C# or Visual Basic compiler, the same in every language. */
const NUMBER = /\b(?:CS\d{4}|BC\d{5})\b/;

const CAUSES: ReadonlyMap<string, string> = new Map([
  ['BC30002', 'missing-reference'],
  ['BC40056', 'missing-reference'],
  ['CS0012', 'missing-reference'],
  ['CS0234', 'missing-reference'],
  ['CS0246', 'missing-reference'],
  ['CS0103', 'member-missing'],
  ['CS0117', 'member-missing'],
  ['CS1061', 'member-missing'],
  ['CS0101', 'duplicate-type'],
  ['CS0121', 'duplicate-type'],
  ['CS0433', 'duplicate-type'],
  ['CS1056', 'language-version'],
  ['CS8026', 'language-version'],
]);

/**
 * A page, view or file of `App_Code` that does not compile: the compiler's number says why.
 *
 * @see https://learn.microsoft.com/dotnet/csharp/language-reference/compiler-messages/
 */
export default defineRule({
  id: 'compile-error',
  description: "Looks the compiler's number on a page of ASP.NET up, such as `CS0246`.",
  applies: ({ failure }, { facts: { exception = '' } }) =>
    failure.status >= 400 && shortException(exception) === 'HttpCompileException',
  causes(exchange, evidence) {
    const { errorCode = '', message = '' } = evidence.facts;
    const number =
      NUMBER.exec(errorCode)?.[0] ?? NUMBER.exec(message)?.[0] ?? NUMBER.exec(documentOf(exchange))?.[0];
    const cause = CAUSES.get(number ?? '');
    const limit = certaintyOfFact('exception', evidence) ?? 'possible';
    const basis = [...ifSeen('page', number), ...exceptionBasis(evidence).toReversed()];
    const scope = evidence.facts.sourceFile ?? pageScope(exchange);
    return entryCauses('aspnet/HttpCompileException', limit, basis, {
      scope,
      cause: cause === undefined ? undefined : [cause, 'confirmed'],
    });
  },
});
