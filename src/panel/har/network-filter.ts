import type { Failure } from '../../failure/failure';

/**
 * The words for Chromium's Network panel that leave one request and its equals: its filter takes keys, and texts end at
 * spaces, which no URL has. The panel knows no way to one request alone.
 * @see https://developer.chrome.com/docs/devtools/network/reference#filter-by-property
 */
export function networkFilter({ url, method, status }: Failure): string {
  const address = url.replace(/#.*$/s, '').replace(/…$/, '').replace(/\s.*$/s, '');
  const terms = [`url:${address}`, `method:${method}`, ...(status === 0 ? [] : [`status-code:${status}`])];
  return terms.filter((term) => !/\s/.test(term)).join(' ');
}
