import type { Evidence } from '../../evidence/finding';
import type { Exchange } from '../../failure/exchange';
import { parseUrl } from '../../failure/failure';
import type { EntryId } from '../../knowledge/entry';
import { type Basis, ifSeen, statedBasis } from '../basis';
import { defineRule } from '../diagnosis';
import { atMost } from '../facts/certainty';
import { certaintyOfSubstatus, isStated } from '../facts/iis-code';
import { siteScope } from '../facts/page-scope';
import { rankedCause } from '../facts/ranked-cause';
import { extensionOf } from '../values';

type Told = readonly [entry: EntryId, cause: string, limit: 'confirmed' | 'likely'];

const isNothing = (hresult: string) => /^0x0+$/.test(hresult);

/** The HRESULTs of a DLL that cannot be loaded as an ISAPI program; the last one is a filter that asks for raw data. */
const ISAPI: ReadonlySet<string> = new Set([
  '0x80070005',
  '0x8007007e',
  '0x8007007f',
  '0x800700c1',
  '0x80070032',
]);

/** A FastCGI program that never ran, so that it did not end either: not found, not permitted, another bitness. */
const NOT_STARTED: ReadonlySet<string> = new Set(['0x80070002', '0x80070003', '0x80070005', '0x800700c1']);

/** What the ASP.NET Core Module could not do, by its HRESULT. */
const ANCM: ReadonlyMap<string, string> = new Map([
  ['0x80070002', 'wrong-process-path'],
  ['0x8000ffff', 'runtime-not-found'],
  ['0x8007023e', 'runtime-not-found'],
]);

function ofAncm(hresult: string): readonly Told[] {
  const cause = ANCM.get(hresult);
  const loaded: Told = ['iis/500.0', 'ancm-handler-load', 'likely'];
  return cause === undefined ? [loaded] : [['ancm/500.0', cause, 'confirmed'], loaded];
}

/** A module that only passed the application's own 500 on has no error of its own. */
function toldBy(exchange: Exchange, { facts, answeredBy }: Evidence): readonly Told[] {
  const { module = '', hresult = '0x00000000' } = facts;
  if (answeredBy?.id === 'ancm') return ofAncm(hresult);
  if (module.startsWith('AspNetCoreModule') && !isNothing(hresult)) return ofAncm(hresult);
  if (hresult === '0x80070035') return [['iis/500.0', 'root-unreachable', 'confirmed']];
  if (module === '') return [];
  if (isNothing(hresult)) return [['iis/500.0', 'module-threw', 'likely']];
  if (module === 'FastCgiModule' && !NOT_STARTED.has(hresult)) {
    return [['iis/500.0', 'fastcgi-ended', 'confirmed']];
  }
  const extension = extensionOf(parseUrl(exchange.failure.url)?.pathname ?? '')?.toLowerCase();
  if (hresult === '0x8007000d' && extension === '.asp') return [['iis/500.0', 'asp-mapping', 'confirmed']];
  if (/^Isapi(?:Filter)?Module$/.test(module) && ISAPI.has(hresult)) {
    return [['iis/500.0', 'isapi-load', 'confirmed']];
  }
  return [['iis/500.0', 'module-threw', 'likely']];
}

function basisOf(exchange: Exchange, evidence: Evidence): readonly Basis[] {
  const { module, handler } = evidence.facts;
  return [...ifSeen('module', module), ...statedBasis(exchange, evidence), ...ifSeen('handler', handler)];
}

/**
 * A 500.0 is the failure of a module: which one, and its HRESULT, tell what failed.
 *
 * @see https://learn.microsoft.com/troubleshoot/developer/webapps/iis/www-administration-management/http-error-500-when-you-visit-web-site
 * @see https://learn.microsoft.com/aspnet/core/test/troubleshoot-azure-iis
 */
export default defineRule({
  id: 'module-failure',
  description:
    'Tells the failures of a 500.0 apart by module and HRESULT: FastCGI, ISAPI, ASP.NET Core Module.',
  applies: ({ failure }, evidence) => failure.status === 500 && isStated(0, evidence),
  causes(exchange, evidence) {
    const certainty = certaintyOfSubstatus(0, evidence) ?? 'possible';
    const basis = basisOf(exchange, evidence);
    const { module = '', handler = '' } = evidence.facts;
    const scope = siteScope(exchange, handler || module);
    return toldBy(exchange, evidence).map(([entry, cause, limit]) =>
      rankedCause(entry, cause, atMost(limit, certainty), basis, { scope }),
    );
  },
});
