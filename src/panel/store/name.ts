/** The last part of a URL's path with its query, as DevTools names a request; the host where there is no path. */
export function nameOf(url: string): string {
  const authority = url.indexOf('://');
  if (authority < 0) return url;
  const fragment = url.indexOf('#', authority + 3);
  const end = fragment < 0 ? url.length : fragment;
  const question = url.indexOf('?', authority + 3);
  const pathEnd = question < 0 || question > end ? end : question;
  let last = pathEnd;
  while (last > authority + 3 && url.endsWith('/', last)) last -= 1;
  const slash = url.lastIndexOf('/', last - 1);
  const name = slash < authority + 3 ? hostIn(url, authority + 3, last) : url.slice(slash + 1, last);
  return name + url.slice(pathEnd, end);
}

function hostIn(url: string, from: number, to: number): string {
  const authority = url.slice(from, to);
  return authority.slice(authority.lastIndexOf('@') + 1);
}
