import { answerer } from '../answerers';
import { finding } from '../compose';
import { bodyQuote, jsonOf, lineOf } from '../document';
import { type Certainty, defineRecogniser } from '../finding';
import { openingOf } from '../opening';

const STATUS = /"statusCode"\s{0,4}:\s{0,4}\d{3}/;

/** Frameworks of Node.js by the words that they have for a route that is not there. */
function nameOf(message: string): readonly [Certainty, string | undefined] {
  if (/^Route [A-Z]{3,7}:\/\S{0,2000} not found$/.test(message)) return ['likely', 'Fastify'];
  if (/^Cannot [A-Z]{3,7} \/\S{0,2000}$/.test(message)) return ['likely', 'NestJS'];
  return ['possible', undefined];
}

/**
 * The error in JSON that Fastify, NestJS and hapi share: `statusCode`, `error` and `message`, nothing else.
 *
 * @see https://fastify.dev/docs/latest/Reference/Errors/
 * @see https://docs.nestjs.com/exception-filters
 */
export default defineRecogniser({
  id: 'node-json',
  description: 'An error with `statusCode`, `error` and `message`: Fastify, NestJS or hapi on Node.js.',
  recognise(exchange) {
    const status = STATUS.exec(openingOf(exchange));
    const error = status === null ? undefined : jsonOf(exchange);
    if (status === null || error === undefined) return undefined;
    const keys = Object.keys(error).sort().join();
    if (keys !== 'error,message,statusCode' || typeof error.message !== 'string') return undefined;
    const [certainty, name] = nameOf(error.message);
    return finding({
      certainty,
      quote: bodyQuote(status[0]),
      answeredBy: answerer('node', undefined, name),
      message: lineOf(error.message),
    });
  },
});
