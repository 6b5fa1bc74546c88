import { seen } from '../basis';
import { defineRule, type RankedCause } from '../diagnosis';
import { rankedCause } from '../facts/ranked-cause';
import { timeOutBasis } from '../facts/time-outs';

const ENTRY = 'vendor/heroku-503';

/** How long the router waits for the first byte, in ms. */
const LIMIT = 30_000;

/**
 * The router of Heroku shows one page for every error of an application, and one for maintenance; its number is in the log.
 *
 * @see https://devcenter.heroku.com/articles/error-codes
 * @see https://devcenter.heroku.com/articles/request-timeout
 */
export default defineRule({
  id: 'heroku-router',
  description: "Tells the errors of Heroku's router apart by its page and by its 30 seconds.",
  applies: ({ failure }, { answeredBy }) => failure.status === 503 && answeredBy?.name === 'Heroku',
  causes(exchange, { facts: { errorCode = '' } }): readonly RankedCause[] {
    const page = seen('page', errorCode);
    if (errorCode === 'maintenance-mode') return [rankedCause(ENTRY, 'h14', 'likely', [page])];
    if (errorCode !== 'application-error') return [];
    const took = timeOutBasis(exchange, LIMIT);
    if (took.length > 0) return [rankedCause(ENTRY, 'h12', 'likely', [...took, page])];
    return ['h10', 'h12', 'h14'].map((cause) => rankedCause(ENTRY, cause, 'possible', [page]));
  },
});
