import { documentOf } from '../../evidence/document';
import type { Evidence } from '../../evidence/finding';
import type { Exchange } from '../../failure/exchange';
import { seen } from '../basis';
import { defineRule } from '../diagnosis';
import { certaintyOfFact } from '../facts/certainty';
import { entryCauses } from '../facts/entry-causes';
import { exceptionBasis } from '../facts/exception-basis';
import { shortException } from '../facts/exception-name';
import { siteScope } from '../facts/page-scope';

/** The causes, each with the numbers of SQL Server and its client that mean it. */
const NUMBERS: ReadonlyMap<number, string> = new Map([
  [-2, 'timeout'],
  [-1, 'unreachable'],
  [2, 'unreachable'],
  [26, 'unreachable'],
  [40, 'unreachable'],
  [50, 'unreachable'],
  [52, 'unreachable'],
  [53, 'unreachable'],
  [207, 'schema'],
  [208, 'schema'],
  [229, 'schema'],
  [547, 'constraint'],
  [1205, 'deadlock'],
  [2601, 'constraint'],
  [2627, 'constraint'],
  [4060, 'database'],
  [18_456, 'login'],
]);

/** `Error Number:18456,State:1`, as `SqlException` writes itself; `error: 40 - …` of the network's library. */
const NUMBER = /\bError Number:(-?\d{1,6})\b|\(provider: [^()<>\n]{1,80}, error: (\d{1,4}) - /;

/** Sentences of English servers, for pages without the number. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/Login failed for user/, 'login'],
  [/network-related or instance-specific error/, 'unreachable'],
  [/Cannot open database/, 'database'],
  [/elapsed prior to completion of the operation/, 'timeout'],
  [/chosen as the deadlock victim/, 'deadlock'],
  [/statement conflicted with the|duplicate key/, 'constraint'],
  [/Invalid (?:object|column) name/, 'schema'],
];

/** Above the frames of ASP.NET's page, for an error of the network, which it shows as a `Win32Exception`. */
const WRAPPER = /^\s?\[SqlException \(0x80131904\): ([^\n]{1,2000})\]\s{0,4}$/im;

/** What a `SqlException` says, or the one that wraps the `Win32Exception` shown; undefined without any. */
function messageOf(
  exchange: Exchange,
  { facts: { exception = '', message = '' } }: Evidence,
): string | undefined {
  const type = shortException(exception);
  if (type === 'SqlException') return message;
  return type === 'Win32Exception' ? WRAPPER.exec(documentOf(exchange))?.[1] : undefined;
}

/**
 * SQL Server refused a connection or a command: its number says which and why.
 *
 * @see https://learn.microsoft.com/sql/relational-databases/errors-events/database-engine-events-and-errors
 * @see https://learn.microsoft.com/dotnet/api/system.data.sqlclient.sqlexception.number
 */
export default defineRule({
  id: 'sql-error',
  description: 'Looks the number of a `SqlException` up, or the sentence of SQL Server beside it.',
  applies: (exchange, evidence) =>
    exchange.failure.status >= 400 && messageOf(exchange, evidence) !== undefined,
  causes(exchange, evidence) {
    const message = messageOf(exchange, evidence) ?? '';
    const found = NUMBER.exec(message) ?? NUMBER.exec(documentOf(exchange));
    const number = found === null ? undefined : Number(found[1] ?? found[2]);
    const cause = NUMBERS.get(number ?? 0) ?? WORDS.find(([words]) => words.test(message))?.[1];
    const limit = certaintyOfFact('exception', evidence) ?? 'possible';
    const basis = [
      ...exceptionBasis(evidence),
      ...(number === undefined ? [] : [seen('error-code', String(number))]),
    ];
    return entryCauses('aspnet/SqlException', limit, basis, {
      scope: siteScope(exchange, cause ?? 'SqlException'),
      cause: cause === undefined ? undefined : [cause, 'confirmed'],
    });
  },
});
