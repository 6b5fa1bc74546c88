import type { Certainty, Facts } from '../../evidence/finding';
import type { EntryId } from '../../knowledge/entry';
import { statedBasis } from '../basis';
import { defineRule } from '../diagnosis';
import { isAnswerer } from '../facts/answerer';
import { aspEntries } from '../facts/asp-code';
import { entryCauses } from '../facts/entry-causes';
import { exceptionBasis } from '../facts/exception-basis';
import { pageScope } from '../facts/page-scope';

type Told = readonly [cause: string, certainty: Certainty];

/** Why a component could not be made: the COM error beside ASP 0177. */
const COMPONENTS: ReadonlyMap<string, Told> = new Map<string, Told>([
  ['0x8007007e', ['file-missing', 'likely']],
  ['0x800700c1', ['bitness', 'confirmed']],
  ['0x800401f3', ['not-registered', 'confirmed']],
]);

/** What drivers put into brackets or name by their state, in any language. */
const DRIVERS: readonly (readonly [words: RegExp, told: Told])[] = [
  [/\bIM002\b|Data source name not found/, ['dsn', 'confirmed']],
  [/\[DBNETLIB\]|SQL Server does not exist|SQL Network Interfaces/, ['sql-server', 'likely']],
  [
    /\[ODBC Microsoft Access Driver\]|\bMicrosoft (?:JET|Access) Database Engine\b/i,
    ['access-file', 'likely'],
  ],
];

function toldBy(entry: EntryId, { hresult = '', message = '' }: Facts): Told | undefined {
  if (entry === 'asp/0177') return COMPONENTS.get(hresult);
  if (entry === 'asp/80004005') return DRIVERS.find(([words]) => words.test(message))?.[1];
  return undefined;
}

/**
 * Classic ASP shows the number of a script error: ASP's own, VBScript's, ADO's or a driver's.
 *
 * @see https://learn.microsoft.com/previous-versions/iis/6.0-sdk/ms524519(v=vs.90)
 * @see https://learn.microsoft.com/office/client-developer/access/desktop-database-reference/ado-error-reference
 */
export default defineRule({
  id: 'asp-error',
  description: 'Looks the number of a classic ASP error up, and what COM or a driver says beside it.',
  applies: ({ failure }, evidence) => failure.status >= 400 && isAnswerer(evidence, 'asp'),
  causes(exchange, evidence) {
    const { answeredBy, facts } = evidence;
    const [entry] = aspEntries(facts);
    if (entry === undefined) return [];
    const basis = [...exceptionBasis(evidence), ...statedBasis(exchange, evidence)];
    const cause = toldBy(entry, facts);
    const scope = `${pageScope(exchange)} ${entry}`;
    return entryCauses(entry, answeredBy?.certainty ?? 'possible', basis, { scope, cause });
  },
});
