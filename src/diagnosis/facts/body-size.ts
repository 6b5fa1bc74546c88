import type { Exchange } from '../../failure/exchange';
import { headerValue } from '../../failure/failure';

/** The size of the request's body in bytes, as announced or as DevTools measured it; undefined when neither is known. */
export function bodySizeOf({ requestHeaders = [], requestBodySize }: Exchange): number | undefined {
  const announced = headerValue(requestHeaders, 'content-length')?.trim();
  if (announced !== undefined && /^\d{1,15}$/.test(announced)) return Number(announced);
  return requestBodySize !== undefined && requestBodySize > 0 ? requestBodySize : undefined;
}
