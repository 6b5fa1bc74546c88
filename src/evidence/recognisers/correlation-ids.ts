import { QUOTE_LIMIT } from '../document';
import { type CorrelationId, defineRecogniser } from '../finding';
import { headerQuote } from '../headers';

/** Headers with a number of this one request, each documented by who sends it. */
const NAMES: ReadonlySet<string> = new Set([
  // Content delivery networks and filters.
  'cf-ray',
  'x-amz-cf-id',
  'akamai-grn',
  'x-akamai-request-id',
  'x-fastly-request-id',
  'x-azure-ref',
  'x-msedge-ref',
  'x-iinfo',
  'cdn-requestid',
  'x-vercel-id',
  'x-nf-request-id',
  'fly-request-id',
  'x-github-request-id',
  'eagleid',
  'x-oss-request-id',
  'x-cos-request-id',
  // Balancers, gateways and caches.
  'x-amzn-requestid',
  'x-amzn-trace-id',
  'x-amz-apigw-id',
  'apigw-requestid',
  'x-amz-request-id',
  'x-amz-id-2',
  'x-kong-request-id',
  'x-varnish',
  'x-guploader-uploadid',
  'x-goog-request-id',
  'x-cloud-trace-context',
  // Microsoft's services.
  'x-ms-request-id',
  'x-ms-correlation-request-id',
  'x-ms-correlation-id',
  'x-ms-client-request-id',
  'x-ms-activity-id',
  'x-ms-ags-diagnostic',
  'x-ms-diagnostics',
  'sprequestguid',
  'client-request-id',
  // Applications, and the trace of the W3C.
  'request-id',
  'x-request-id',
  'x-requestid',
  'x-correlation-id',
  'correlation-id',
  'x-correlationid',
  'x-trace-id',
  'x-transaction-id',
  'x-b3-traceid',
  'traceparent',
]);

/** A header's value that may be an id: visible, and not a word such as `none`. */
const VALUE = /^[\x21-\x7e](?:[\x20-\x7e]{0,298}[\x21-\x7e])?$/;

/** The most ids that are read: a response has a handful. */
const MOST = 12;

/**
 * Ids by which whoever runs a layer finds this request in their logs.
 *
 * @see https://www.w3.org/TR/trace-context/
 */
export default defineRecogniser({
  id: 'correlation-ids',
  description:
    'The headers with a number of this one request: `CF-Ray`, `x-amzn-RequestId`, `traceparent` and more.',
  recognise({ failure }) {
    const headers = failure.responseHeaders
      .filter(
        ({ name, value }) => NAMES.has(name.toLowerCase()) && VALUE.test(value.trim()) && /\d/.test(value),
      )
      .slice(0, MOST);
    const [first, ...others] = headers.map(headerQuote);
    if (first === undefined) return undefined;
    return {
      certainty: 'confirmed',
      quote: first,
      ...(others.length === 0 ? {} : { more: others }),
      ids: headers.map(
        ({ name, value }): CorrelationId => ({ name, value: value.trim().slice(0, QUOTE_LIMIT) }),
      ),
    };
  },
});
