import { otherAnswerer } from '../answerers';
import { finding, quotesOf } from '../compose';
import { documentOf, jsonOf, lineOf } from '../document';
import { defineRecogniser } from '../finding';
import { headerMatching, headerQuote } from '../headers';

const KEY = /^Access denied due to (?:missing|invalid) subscription key\./;
// Anyone may say so in JSON; with these spaces it is the gateway, which has no operation for the URL.
const NO_OPERATION = '{ "statusCode": 404, "message": "Resource not found" }';

/**
 * Azure API Management's own errors: `{ "statusCode": 401, "message": "Access denied due to missing subscription key. …" }`,
 * with a challenge of a scheme that is only its own.
 *
 * @see https://learn.microsoft.com/azure/api-management/api-management-error-handling-policies
 */
export default defineRecogniser({
  id: 'azure-api-management',
  description: "Azure API Management's challenge for a subscription key, and its errors as JSON.",
  recognise(exchange) {
    const header = headerMatching(exchange, 'www-authenticate', /^\s*AzureApiManagementKey\b/i);
    const { statusCode, message } = jsonOf(exchange) ?? {};
    const body = documentOf(exchange).trim();
    const isKey = statusCode === 401 && typeof message === 'string' && KEY.test(message);
    const isOwn = isKey || body === NO_OPERATION;
    const [quote, ...more] = [
      ...(header === undefined ? [] : [headerQuote(header)]),
      ...quotesOf(isOwn ? body : undefined),
    ];
    if (quote === undefined) return undefined;
    return finding({
      certainty: 'likely',
      quote,
      more,
      answeredBy: otherAnswerer('Azure API Management'),
      message: isOwn && typeof message === 'string' ? lineOf(message) : undefined,
    });
  },
});
