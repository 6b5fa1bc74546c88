import { otherAnswerer } from '../answerers';
import { finding, quotesOf } from '../compose';
import { documentOf, jsonOf, lineOf } from '../document';
import { defineRecogniser } from '../finding';
import { headerMatching, headerQuote } from '../headers';

/**
 * Azure API Management's own errors: `{ "statusCode": 401, "message": "Access denied due to missing subscription key. …" }`,
 * with a challenge of a scheme that is only its own.
 *
 * @see https://learn.microsoft.com/azure/api-management/api-management-error-handling-policies
 */
export default defineRecogniser({
  id: 'azure-api-management',
  description: "Azure API Management's challenge for a subscription key, and its error as JSON.",
  recognise(exchange) {
    const header = headerMatching(exchange, 'www-authenticate', /^\s*AzureApiManagementKey\b/i);
    const { statusCode, message } = jsonOf(exchange) ?? {};
    const isKey = typeof message === 'string' && /\bsubscription key\b/.test(message);
    if (header === undefined && !(isKey && typeof statusCode === 'number')) return undefined;
    const [quote, ...more] = [
      ...(header === undefined ? [] : [headerQuote(header)]),
      ...quotesOf(isKey ? documentOf(exchange).trim() : undefined),
    ];
    if (quote === undefined) return undefined;
    return finding({
      certainty: 'likely',
      quote,
      more,
      answeredBy: otherAnswerer('Azure API Management'),
      message: isKey ? lineOf(message) : undefined,
    });
  },
});
