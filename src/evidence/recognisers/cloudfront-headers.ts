import { answerer } from '../answerers';
import { defineRecogniser } from '../finding';
import { headerMatching, headerQuote } from '../headers';
import { passed, type Sign, signsIn } from '../signs';

const SIGNS: readonly Sign[] = [
  ['x-cache', /\bfrom cloudfront\b/i],
  ['via', /\(CloudFront\)/i],
  ['x-amz-cf-id', /\S/],
  ['x-amz-cf-pop', /\S/],
];

/** What only CloudFront itself can have answered: a function of its own that failed, or that made the response. */
const OWN = /^\s*(?:Function|Lambda)[A-Za-z]{1,40} from cloudfront\b/i;

/**
 * CloudFront's headers. Even `Error from cloudfront` is also sent with an error that the origin answered.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logs-reference.html (x-edge-result-type)
 */
export default defineRecogniser({
  id: 'cloudfront-headers',
  description:
    '`X-Cache: … from cloudfront`, `Via: … (CloudFront)` or `X-Amz-Cf-Id`: the response passed CloudFront.',
  recognise(exchange) {
    const quotes = signsIn(exchange, SIGNS).map(headerQuote);
    const own = headerMatching(exchange, 'x-cache', OWN) !== undefined;
    return passed(quotes, answerer('cloudfront'), own ? 'likely' : 'possible');
  },
});
