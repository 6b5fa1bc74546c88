import type { Certainty, Facts } from '../../evidence/finding';
import type { EntryId } from '../../knowledge/entry';
import { ifSeen } from '../basis';
import { defineRule } from '../diagnosis';
import { certaintyOfFact } from '../facts/certainty';
import { entryCauses } from '../facts/entry-causes';
import { exceptionBasis } from '../facts/exception-basis';
import { shortException } from '../facts/exception-name';
import { siteScope } from '../facts/page-scope';

const TYPES = /^(?:BadImageFormat|FileLoad|FileNotFound|ReflectionTypeLoad|TypeLoad)Exception$/;

/** An assembly's full name, which no language changes: `Contoso.Core, Version=1.0.0.0, Culture=neutral`. */
const ASSEMBLY = /([\w.-]{1,150}), Version=(\d{1,5}(?:\.\d{1,5}){1,3})/;

/** A path of Windows in quotes: what was opened is a file, not an assembly. */
const FILE = /['"「“‘][A-Za-z]:\\/;

/** A downloaded file (`COR_E_NOTSUPPORTED`), and another version than the one asked for (`FUSION_E_REF_DEF_MISMATCH`). */
const LOADS: ReadonlyMap<string, string> = new Map([
  ['0x80131515', 'blocked'],
  ['0x80131040', 'binding-redirect'],
]);

function toldBy(
  type: string,
  { message = '', hresult = '' }: Facts,
): readonly [string, Certainty] | undefined {
  if (type === 'FileNotFoundException') {
    if (ASSEMBLY.test(message)) return ['dll-missing', 'likely'];
    return FILE.test(message) ? ['data-file', 'likely'] : undefined;
  }
  if (type === 'FileLoadException') {
    const code = /\b0x8013(?:1515|1040)\b/.exec(message.toLowerCase())?.[0] ?? hresult;
    const cause = LOADS.get(code);
    return cause === undefined ? undefined : [cause, 'confirmed'];
  }
  if (type !== 'BadImageFormatException') return undefined;
  if (/built by a runtime newer/.test(message)) return ['newer-runtime', 'confirmed'];
  return /incorrect format/.test(message) ? ['bitness', 'likely'] : undefined;
}

/**
 * An assembly that cannot be loaded: the message names it, and the type of the exception with its HRESULT says why.
 *
 * @see https://learn.microsoft.com/dotnet/api/system.io.fileloadexception
 * @see https://learn.microsoft.com/dotnet/framework/deployment/how-the-runtime-locates-assemblies
 */
export default defineRule({
  id: 'assembly-load',
  description:
    'Reads which assembly an exception names, and whether it is missing, another version or blocked.',
  applies: ({ failure }, { facts: { exception = '' } }) =>
    failure.status === 500 && TYPES.test(shortException(exception)),
  causes(exchange, evidence) {
    const { exception = '', message = '' } = evidence.facts;
    const type = shortException(exception);
    const assembly = ASSEMBLY.exec(message)?.[1];
    const limit = certaintyOfFact('exception', evidence) ?? 'possible';
    const basis = [...ifSeen('module', assembly), ...exceptionBasis(evidence)];
    const cause = toldBy(type, evidence.facts);
    const entry: EntryId = `aspnet/${type}`;
    return entryCauses(entry, limit, basis, {
      scope: siteScope(exchange, assembly ?? exception),
      cause,
    });
  },
});
