/**
 * Whether this is a trace id as ASP.NET Core writes it: W3C's, or a connection's id and the request's number within it.
 *
 * @see https://learn.microsoft.com/dotnet/api/microsoft.aspnetcore.http.httpcontext.traceidentifier
 */
export function isTraceId(text: string): boolean {
  return /^(?:00-[\da-f]{32}-[\da-f]{16}-[\da-f]{2}|[0-9A-V]{13}:[\dA-F]{8})$/.test(text);
}
