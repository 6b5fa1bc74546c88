import { headerValue } from '../failure/failure';
import type { HttpRequest } from './request';

/** An option, written as it is, and its value, which is quoted; the URL stands without an option. */
export type CurlArgument = readonly [option: string, value?: string];

/** What a client of its own writes: it may read other encodings than the browser. */
const OWN = new Set(['accept-encoding']);

function headerArgument(name: string, value: string): CurlArgument {
  // `Name:` takes a header away, `Name;` sends it empty.
  return ['-H', value === '' ? `${name};` : `${name}: ${value}`];
}

function methodArguments({ method, body }: HttpRequest): readonly CurlArgument[] {
  if (method === 'HEAD') return [['--head']];
  return method === (body === undefined ? 'GET' : 'POST') ? [] : [['-X', method]];
}

function bodyArguments({ headers, body }: HttpRequest): readonly CurlArgument[] {
  if (body === undefined) return [];
  // Unless it is taken away, curl says that each body is a form.
  const type: readonly CurlArgument[] =
    headerValue(headers, 'content-type') === undefined ? [['-H', 'Content-Type:']] : [];
  return [...type, ['--data-raw', body]];
}

/**
 * The request as curl's arguments. None of them makes curl read a file: a value of `-H` or of `-b` could, did it begin with
 * `@` or lack a `=`, so cookies are a header, and names of headers are tokens. `--data-raw` knows no `@`.
 * @see https://curl.se/docs/manpage.html
 */
export function curlArguments(request: HttpRequest): readonly CurlArgument[] {
  const { url, headers } = request;
  // Brackets and braces in a URL are ranges otherwise, and one URL many requests.
  const glob: readonly CurlArgument[] = /[[\]{}]/.test(url.href) ? [['--globoff']] : [];
  return [
    ['', url.href],
    ...glob,
    ...methodArguments(request),
    ...headers
      .filter(({ name }) => !OWN.has(name.toLowerCase()))
      .map(({ name, value }) => headerArgument(name, value)),
    ...bodyArguments(request),
  ];
}

/** The command's text. @param separator what stands between two arguments, such as a line that goes on. */
export function curlCommand(
  all: readonly CurlArgument[],
  quote: (value: string) => string,
  separator: string,
): string {
  const written = all.map(([option, value]) =>
    [option, value === undefined ? '' : quote(value)].filter((part) => part !== '').join(' '),
  );
  return `curl ${written.join(separator)}`;
}
