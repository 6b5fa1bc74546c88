import { answerer } from '../answerers';
import { bodyQuote } from '../document';
import { defineRecogniser } from '../finding';
import { openingOf } from '../opening';

/**
 * Azure Functions without its host: one sentence as the whole body.
 *
 * @see https://learn.microsoft.com/azure/azure-functions/functions-recover-storage-account
 */
export default defineRecogniser({
  id: 'azure-functions-text',
  description: 'The body "Function host is not running." of Azure Functions.',
  recognise(exchange) {
    const message = 'Function host is not running.';
    if (openingOf(exchange, 200).trim() !== message) return undefined;
    const answeredBy = answerer('azure-app-service', undefined, 'Azure Functions');
    return { certainty: 'likely', quote: bodyQuote(message), answeredBy, message };
  },
});
