import { type Failure, parseUrl } from '../../failure/failure';

/** Enough of a path to tell; a URL may be very long. */
const READ = 16_384;

/** The path of a request as it was sent, percent-encoded; empty for what is no URL. */
export function pathOf({ url }: Failure): string {
  return (parseUrl(url)?.pathname ?? '').slice(0, READ);
}

/** The query string as it was sent, without its question mark. */
export function queryOf({ url }: Failure): string {
  return (parseUrl(url)?.search ?? '').slice(1, READ);
}

/** Percent-encoding undone once; a text that is not well-formed stays as it is. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Whether the path of a URL on IIS's page is another one than that of the request, whatever its case and encoding. */
export function isOtherPath(requestedUrl: string | undefined, failure: Failure): boolean {
  const path = requestedUrl === undefined ? undefined : parseUrl(requestedUrl)?.pathname;
  if (path === undefined) return false;
  return decoded(path).toLowerCase() !== decoded(pathOf(failure)).toLowerCase();
}
