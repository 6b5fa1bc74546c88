import { type Header, headerValue } from '../../failure/failure';
import { sentCookies } from '../cookies';
import { defineFormat } from '../format';
import { quoteForPowerShell as quote } from '../quoting/powershell';
import { type HttpRequest, requestOf } from '../request';

/** All that `-Method` takes. https://learn.microsoft.com/dotnet/api/microsoft.powershell.commands.webrequestmethod */
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'TRACE', 'OPTIONS', 'MERGE', 'PATCH']);

/**
 * Headers that have a parameter of their own, and those that Windows PowerShell refuses in `-Headers`.
 * https://learn.microsoft.com/dotnet/api/system.net.webheadercollection.isrestricted
 */
const ELSEWHERE = new Set(['user-agent', 'content-type', 'cookie', 'expect', 'range']);

/** A table takes each key once, whatever its case; values of one name are one list to HTTP. */
function merged(headers: readonly Header[]): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (const { name, value } of headers) {
    const key = name.toLowerCase();
    if (ELSEWHERE.has(key)) continue;
    const known = all.get(key);
    all.set(key, known === undefined ? value : `${known}, ${value}`);
  }
  return all;
}

/** Cookies go into a session: Windows PowerShell passes over those among the headers. */
function session({ url, headers }: HttpRequest): readonly string[] {
  const cookies = sentCookies(headers).map(({ name, value }) => {
    const parts = [name, value, '/', url.hostname].map(quote).join(', ');
    return `$session.Cookies.Add((New-Object System.Net.Cookie(${parts})))`;
  });
  if (cookies.length === 0) return [];
  return ['$session = New-Object Microsoft.PowerShell.Commands.WebRequestSession', ...cookies];
}

function parameters(request: HttpRequest): readonly string[] {
  const { method, url, headers, body } = request;
  const table = [...merged(headers)].map(([name, value]) => `  ${quote(name)} = ${quote(value)}`);
  const agent = headerValue(headers, 'user-agent');
  const type = headerValue(headers, 'content-type');
  return [
    `-Uri ${quote(url.href)}`,
    ...(method === 'GET' ? [] : [`-Method ${quote(method)}`]),
    ...(sentCookies(headers).length === 0 ? [] : ['-WebSession $session']),
    ...(agent ? [`-UserAgent ${quote(agent)}`] : []),
    ...(table.length === 0 ? [] : [`-Headers @{\n${table.join('\n')}\n}`]),
    ...(type ? [`-ContentType ${quote(type)}`] : []),
    // As bytes: Windows PowerShell would send a string as ISO 8859-1.
    ...(body === undefined ? [] : [`-Body ([System.Text.Encoding]::UTF8.GetBytes(${quote(body)}))`]),
  ];
}

/** A command for Windows PowerShell 5.1 and PowerShell 7. */
export default defineFormat({
  id: 'powershell',
  replays: true,
  applies({ exchange }) {
    const request = requestOf(exchange);
    return request !== undefined && METHODS.has(request.method);
  },
  copy({ exchange }) {
    const request = requestOf(exchange);
    if (!request) return '';
    const command = ['Invoke-WebRequest -UseBasicParsing', ...parameters(request)].join(' `\n');
    return [...session(request), command].join('\n');
  },
});
