import { answerer } from '../answerers';
import { defineRecogniser } from '../finding';
import { headerMatching, headerQuote } from '../headers';

/** CloudFront's headers. Even `Error from cloudfront` is also sent with an error that the origin answered. */
export default defineRecogniser({
  id: 'cloudfront-headers',
  description:
    '`X-Cache: … from cloudfront`, `Via: … (CloudFront)` or `X-Amz-Cf-Id`: CloudFront stands in front.',
  recognise(exchange) {
    const header =
      headerMatching(exchange, 'x-cache', /\bfrom cloudfront\b/i) ??
      headerMatching(exchange, 'via', /\(CloudFront\)/i) ??
      headerMatching(exchange, 'x-amz-cf-id', /\S/);
    if (header === undefined) return undefined;
    return { certainty: 'possible', quote: headerQuote(header), answeredBy: answerer('cloudfront') };
  },
});
