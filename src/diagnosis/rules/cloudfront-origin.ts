import { answererBasis, requestIdBasis } from '../basis';
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
    return (CAUSES[exchange.failure.status] ?? []).map(([entry, cause, certainty]) =>
      rankedCause(entry, cause, certainty, basis),
    );
  },
});
