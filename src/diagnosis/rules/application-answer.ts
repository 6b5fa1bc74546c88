import type { EntryId } from '../../knowledge/entry';
import { codeBasis, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { atMost } from '../facts/certainty';
import { statedCertainty } from '../facts/iis-code';
import { pageScope } from '../facts/page-scope';
import { rankedCause } from '../facts/ranked-cause';

/** Modules that run an application and hand its answer on. */
const RUNS_APPLICATION =
  /^(?:AspNetCoreModule(?:V2)?|ManagedPipelineHandler|FastCgiModule|httpPlatformHandler|iisnode)$/i;

const NOTHING = '0x00000000';

/** What an application's own answer of each status means. */
const CAUSES: Readonly<Record<number, readonly [EntryId, cause: string]>> = {
  400: ['http/400', 'application-refused'],
  404: ['http/404', 'application-answered'],
};

/**
 * IIS puts its detailed page over an application's answer that has no body. The page then names the module that ran the
 * application, and no error: IIS itself met none.
 *
 * @see https://learn.microsoft.com/iis/configuration/system.webserver/httperrors/
 */
export default defineRule({
  id: 'application-answer',
  description: "A 400.0 or 404.0 without an HRESULT, from the module that hands an application's answer on.",
  applies: ({ failure: { status } }, { facts: { substatus, hresult, module = '' } }) =>
    status in CAUSES && substatus === 0 && hresult === NOTHING && RUNS_APPLICATION.test(module),
  causes(exchange, evidence) {
    const told = CAUSES[exchange.failure.status];
    const certainty = statedCertainty(0, evidence);
    const { module } = evidence.facts;
    if (told === undefined || certainty === undefined || module === undefined) return [];
    const basis = [seen('module', module), ...codeBasis(exchange, evidence)];
    return [rankedCause(...told, atMost('likely', certainty), basis, { scope: pageScope(exchange) })];
  },
});
