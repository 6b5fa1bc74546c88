import type { EntryId } from '../../knowledge/entry';
import { known } from '../known';

/** What Mono calls exceptions that .NET Framework has under other names. */
const OF_MONO: Readonly<Record<string, string>> = {
  'System.Web.Compilation.CompilationException': 'HttpCompileException',
  'System.Web.Compilation.ParseException': 'HttpParseException',
};

/** The last part of a full type name, by which the reference has its entries: `SqlException`, without `System.Data…`. */
export function shortException(exception: string): string {
  const short = /[^.+:\\]*$/.exec(exception.replace(/`\d{1,3}$/, ''))?.[0] ?? exception;
  return Object.hasOwn(OF_MONO, exception) ? (OF_MONO[exception] ?? short) : short;
}

/**
 * The entry of an exception by its full type name; undefined where the reference has none. An `HttpException` stands for
 * its status.
 */
export function exceptionEntry(exception: string, status: number): EntryId | undefined {
  const short = shortException(exception);
  const id: EntryId = short === 'HttpException' ? `aspnet/${short}-${status}` : `aspnet/${short}`;
  return known.has(id) ? id : undefined;
}
