import { answerer } from '../answerers';
import { finding } from '../compose';
import { bodyQuote, jsonOf, lineOf } from '../document';
import { defineRecogniser } from '../finding';

const EXCEPTION = /"exception"\s{0,4}:\s{0,4}"((?:[A-Za-z_]\w{0,60}\\{1,2}){0,8}[A-Za-z_]\w{0,80})"/;

/**
 * Laravel's error in JSON in debug mode: the exception with file, line and trace.
 *
 * @see https://github.com/laravel/framework/blob/master/src/Illuminate/Foundation/Exceptions/Handler.php
 */
export default defineRecogniser({
  id: 'php-laravel',
  description: "Laravel's exception in JSON, with its file, its line and its trace.",
  recognise(exchange) {
    if (!exchange.body?.includes('"exception"')) return undefined;
    const error = jsonOf(exchange);
    if (error === undefined) return undefined;
    const { message, exception, file, line, trace } = error;
    if (typeof exception !== 'string' || typeof file !== 'string' || typeof line !== 'number')
      return undefined;
    if (!Array.isArray(trace) || !file.endsWith('.php')) return undefined;
    const quote = EXCEPTION.exec(exchange.body)?.[0];
    if (quote === undefined) return undefined;
    return finding({
      certainty: 'likely',
      quote: bodyQuote(quote),
      answeredBy: answerer('php', undefined, 'Laravel'),
      exception: lineOf(exception),
      message: typeof message === 'string' ? lineOf(message) : undefined,
      sourceFile: lineOf(file),
      sourceLine: line,
    });
  },
});
