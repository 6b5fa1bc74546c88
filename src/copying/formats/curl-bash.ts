import { headerValue } from '../../failure/failure';
import { type CurlArgument, curlArguments, curlCommand } from '../curl';
import { defineFormat } from '../format';
import { quoteForBash } from '../quoting/bash';
import { requestOf } from '../request';

/** A command for bash and zsh. */
export default defineFormat({
  id: 'curl-bash',
  replays: true,
  applies: ({ exchange }) => requestOf(exchange) !== undefined,
  copy({ exchange }) {
    const request = requestOf(exchange);
    if (!request) return '';
    const compressed: readonly CurlArgument[] =
      headerValue(request.headers, 'accept-encoding') === undefined ? [] : [['--compressed']];
    return curlCommand([...curlArguments(request), ...compressed], quoteForBash, ' \\\n  ');
  },
});
