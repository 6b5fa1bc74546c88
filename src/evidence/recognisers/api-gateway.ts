import { answerer } from '../answerers';
import { finding } from '../compose';
import { defineRecogniser } from '../finding';
import { headerMatching, headerQuote } from '../headers';
import { passed, type Sign, signsIn } from '../signs';

const SIGNS: readonly Sign[] = [
  ['x-amz-apigw-id', /\S/],
  ['apigw-requestid', /\S/],
];

/**
 * Amazon API Gateway's ids come with all that passes it, `x-amzn-ErrorType` with an error of its own. Other services of
 * Amazon, such as Lambda's function URLs, send such a type too, so that it alone names nobody.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html
 */
export default defineRecogniser({
  id: 'api-gateway',
  description: '`x-amz-apigw-id` (presence) and `x-amzn-ErrorType` (its own answer): Amazon API Gateway.',
  recognise(exchange) {
    const signs = signsIn(exchange, SIGNS).map(headerQuote);
    const answeredBy = answerer('aws-api-gateway');
    const type = headerMatching(exchange, 'x-amzn-errortype', /^\s*[A-Za-z]/);
    if (type === undefined) return passed(signs, answeredBy);
    const own = signs.length > 0;
    return finding({
      certainty: own ? 'likely' : 'possible',
      presence: own ? 'confirmed' : undefined,
      quote: headerQuote(type),
      more: own ? signs : undefined,
      answeredBy: own ? answeredBy : undefined,
      errorCode: /[A-Za-z]\w{0,80}/.exec(type.value)?.[0],
    });
  },
});
