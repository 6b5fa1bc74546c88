import { otherAnswerer } from '../answerers';
import { finding } from '../compose';
import { bodyQuote, lineOf } from '../document';
import { type Certainty, defineRecogniser } from '../finding';
import { headerMatching, headersNamed } from '../headers';
import { idOf } from '../ids';
import { openingOf } from '../opening';
import { productOf } from '../server-products';

const XML =
  /^(?:<\?xml [^<>]{1,80}\?>)?\s{0,8}<Error><Code>([A-Za-z]{1,60})<\/Code>(?:<Message>([^<]{0,300})<\/Message>)?/;
const XML_IDS = /<RequestId>([^<]{1,80})<\/RequestId>\s{0,8}<HostId>([^<]{1,200})<\/HostId>/;
const PAGE = /<li>Code: ([A-Za-z]{1,60})<\/li>\s{0,8}<li>Message: ([^<]{0,300})<\/li>/;
const PAGE_IDS = /<li>RequestId: ([^<]{1,80})<\/li>\s{0,8}<li>HostId: ([^<]{1,200})<\/li>/;

/** Ceph's ids begin with `tx000`, and MinIO's host is 64 hexadecimal digits. */
const AMAZONS_REQUEST = /^[\dA-Z]{16}$/;
const AMAZONS_HOST = /^(?![\da-f]{64}$)[A-Za-z\d+/]{55,}={0,2}$/;
/** Amazon itself and what stands before it. */
const AMAZONS_SERVER = /^\s*(?:AmazonS3|CloudFront|cloudflare)\b/i;

/**
 * The error of Amazon S3, as XML or as its page for websites. Stores that speak its protocol write the same, with ids of
 * another form or with a name of their own in `Server`: of those only the error is read.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
 */
export default defineRecogniser({
  id: 's3-error',
  description: "Amazon S3's error with `Code`, `RequestId` and `HostId`, in XML or as a list.",
  recognise(exchange) {
    const document = openingOf(exchange);
    const error = XML.exec(document) ?? PAGE.exec(document);
    const ids = XML_IDS.exec(document) ?? PAGE_IDS.exec(document);
    if (error === null || ids === null) return undefined;
    const own = headerMatching(exchange, 'server', /^\s*AmazonS3\b/) !== undefined;
    const isAmazons = AMAZONS_REQUEST.test(ids[1] ?? '') && AMAZONS_HOST.test(ids[2] ?? '');
    const others = headersNamed(exchange, 'server').filter(({ value }) => !AMAZONS_SERVER.test(value));
    const isRelayed = others.every(({ value }) => productOf(value.trim())?.known !== false);
    const certainty: Certainty = own ? 'confirmed' : 'likely';
    const isSure = isAmazons && others.length === 0;
    return finding({
      certainty: isSure ? certainty : 'possible',
      presence: isAmazons && !isSure ? 'possible' : undefined,
      quote: bodyQuote(error[0].trim()),
      more: [bodyQuote(ids[0])],
      answeredBy: isAmazons && isRelayed ? otherAnswerer('Amazon S3') : undefined,
      errorCode: error[1],
      ids: [...(idOf('RequestId', ids[1]) ?? []), ...(idOf('HostId', ids[2]) ?? [])],
      message: lineOf(error[2]),
    });
  },
});
