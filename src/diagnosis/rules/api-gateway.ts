import { jsonOf } from '../../evidence/document';
import { headerValue } from '../../failure/failure';
import type { EntryId } from '../../knowledge/entry';
import { headerBasis, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { isAnswerer } from '../facts/answerer';
import { rankedCause } from '../facts/ranked-cause';

type Told = readonly [entry: EntryId, cause: string, certainty: 'likely' | 'possible'];

/** Amazon API Gateway's words for its own errors, by status. */
const AMAZON: Readonly<Record<string, Told>> = {
  '429 Limit Exceeded': ['http/429', 'cdn-or-proxy-limiter', 'likely'],
  '429 Too Many Requests': ['http/429', 'cdn-or-proxy-limiter', 'likely'],
  '502 Internal server error': ['http/502', 'timed-out-or-reset', 'possible'],
  '503 Service Unavailable': ['http/503', 'no-back-end', 'possible'],
  '504 Endpoint request timed out': ['http/504', 'back-end-slow', 'likely'],
};

/** Kong's words, likewise. */
const KONG: Readonly<Record<string, Told>> = {
  '429 API rate limit exceeded': ['http/429', 'cdn-or-proxy-limiter', 'likely'],
  '502 An invalid response was received from the upstream server': ['http/502', 'back-end-down', 'possible'],
  '503 failure to get a peer from the ring-balancer': ['http/503', 'no-back-end', 'likely'],
  '503 name resolution failed': ['http/503', 'no-back-end', 'likely'],
  '504 The upstream server is timing out': ['http/504', 'back-end-slow', 'likely'],
};

const AMAZONS_IDS = ['x-amz-apigw-id', 'apigw-requestid'];

/**
 * Gateways for APIs answer for what fails behind them with one JSON member, `message`. Kong's are known by their words,
 * Amazon's, which anyone might write, by the id beside them.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html
 * @see https://github.com/Kong/kong/blob/master/kong/error_handlers.lua
 */
export default defineRule({
  id: 'api-gateway',
  description: "Reads the reason from the message of Amazon API Gateway's and Kong's own errors.",
  applies: ({ failure }) => failure.status === 429 || failure.status > 500,
  causes(exchange, evidence) {
    const { status, responseHeaders } = exchange.failure;
    const id = AMAZONS_IDS.find((name) => headerValue(responseHeaders, name) !== undefined);
    const texts = isAnswerer(evidence, 'kong') ? KONG : id === undefined ? {} : AMAZON;
    const { message } = jsonOf(exchange) ?? {};
    if (typeof message !== 'string') return [];
    const key = `${status} ${message}`;
    const told = Object.hasOwn(texts, key) ? texts[key] : undefined;
    if (told === undefined) return [];
    const [entry, cause, certainty] = told;
    const basis = [seen('page', message), ...(id === undefined ? [] : headerBasis(exchange, id))];
    return [rankedCause(entry, cause, certainty, basis)];
  },
});
