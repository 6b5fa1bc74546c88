import { highlight } from './highlight';
import { prettyPrint } from './pretty';
import type { FormatRequest, Formatted } from './protocol';

/** Formats a body and finds its colours. A server decides how long that takes: never done on the panel's own thread. */
export function format({ text, isWhole, syntax, form }: FormatRequest): Formatted {
  const pretty = form === 'pretty' ? prettyPrint(text, syntax, isWhole) : undefined;
  const tokens = highlight(pretty ?? text, syntax);
  return pretty === undefined ? { tokens } : { pretty, tokens };
}
