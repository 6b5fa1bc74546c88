import { curlArguments, curlCommand } from '../curl';
import { defineFormat } from '../format';
import { fitsCmd, quoteForCmd } from '../quoting/cmd';
import { requestOf } from '../request';

/**
 * A command for cmd.exe. Without `--compressed`, which the curl that comes with Windows refuses; and only of bodies that
 * cmd.exe can be given.
 */
export default defineFormat({
  id: 'curl-cmd',
  replays: true,
  applies({ exchange }) {
    const request = requestOf(exchange);
    return request !== undefined && fitsCmd(request.body ?? '');
  },
  copy({ exchange }) {
    const request = requestOf(exchange);
    return request ? curlCommand(curlArguments(request), quoteForCmd, ' ^\n  ') : '';
  },
});
