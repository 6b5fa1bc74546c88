import { answererBasis, requestIdBasis, seen } from '../basis';
import { defineRule, type RankedCause } from '../diagnosis';
import { isAnswerer } from '../facts/answerer';
import { rankedCause } from '../facts/ranked-cause';
import { TIME_OUTS, timeOutBasis } from '../facts/time-outs';

type Told = readonly [
  entry: 'http/502' | 'http/503' | 'http/504',
  cause: string,
  certainty: 'likely' | 'possible',
];

/** CloudFront's own 502 is mostly TLS to the origin or its name; its 503 an origin without capacity. */
const CAUSES: Readonly<Record<number, readonly Told[]>> = {
  502: [
    ['http/502', 'scheme-or-certificate', 'possible'],
    ['http/502', 'back-end-down', 'possible'],
  ],
  503: [['http/503', 'no-back-end', 'possible']],
  504: [['http/504', 'back-end-slow', 'likely']],
};

/** What its page says of the origin, by status, where that is more than that it failed. */
const SAID: Readonly<Record<number, readonly (readonly [words: RegExp, told: Told])[]>> = {
  502: [[/resolve the origin domain name/, ['http/502', 'back-end-down', 'possible']]],
  504: [[/attempt failed or the origin closed/, ['http/504', 'back-end-unreachable', 'likely']]],
};

/**
 * CloudFront wrote a page for an origin that it did not reach or that did not answer.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/troubleshooting-response-errors.html
 */
export default defineRule({
  id: 'cloudfront-origin',
  description: "Takes what CloudFront's page for a 502, 503 or 504 can mean, and its 30 seconds.",
  applies: ({ failure }, evidence) => failure.status in CAUSES && isAnswerer(evidence, 'cloudfront'),
  causes(exchange, evidence): readonly RankedCause[] {
    const basis = [
      ...timeOutBasis(exchange, TIME_OUTS.cloudfront?.ms),
      ...requestIdBasis(evidence),
      ...answererBasis(evidence),
    ];
    const { status } = exchange.failure;
    const { message = '' } = evidence.facts;
    const said = SAID[status]?.find(([words]) => words.test(message));
    const [told, page] =
      said === undefined ? [CAUSES[status] ?? [], []] : [[said[1]], [seen('page', message)]];
    return told.map(([entry, cause, certainty]) => rankedCause(entry, cause, certainty, [...page, ...basis]));
  },
});
