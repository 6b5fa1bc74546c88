import * as v from 'valibot';
import { format } from './format';
import { requestSchema } from './protocol';

// Formats bodies away from the panel's own thread: an answer a message, in their order.
addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const formatted = format(v.parse(requestSchema, data));
  const { ends, kinds } = formatted.tokens;
  postMessage(formatted, { transfer: [ends.buffer, kinds.buffer] });
});
