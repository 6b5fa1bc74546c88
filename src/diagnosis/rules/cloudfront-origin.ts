import { answererBasis, measured, seen } from '../basis';
import { defineRule, type RankedCause } from '../diagnosis';
import { answerTime } from '../facts/duration';
import { rankedCause } from '../facts/ranked-cause';
import { isAnswerer } from '../facts/stated';
import { isAbout, TIME_OUTS } from '../facts/time-outs';

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
    const time = answerTime(exchange);
    const limit = TIME_OUTS.cloudfront?.ms ?? 0;
    const took = time !== undefined && isAbout(time, limit) ? [measured('duration', time, limit)] : [];
    const id = evidence.ids[0];
    const basis = [
      ...took,
      ...(id === undefined ? [] : [seen('page', `${id.name}: ${id.value}`)]),
      ...answererBasis(evidence),
    ];
    return (CAUSES[exchange.failure.status] ?? []).map(([entry, cause, certainty]) =>
      rankedCause(entry, cause, certainty, basis),
    );
  },
});
