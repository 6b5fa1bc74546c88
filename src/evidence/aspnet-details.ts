import { quotesOf } from './compose';
import { lineOf } from './document';
import type { Facts, Quote } from './finding';
import { hresultOf, win32Of } from './hresult';
import { stackTrace } from './stack-trace';

const TYPE = '[A-Za-z_][\\w.+`]{0,200}(?:Exception|Error)';
// The comment at the end, in any language: [HttpException]: File does not exist.
const IN_COMMENT = new RegExp(`<!--\\s{1,4}\\[(${TYPE})\\]: ([^\\n]{0,1000})`);
// Above the source: <b> Exception Details: </b>System.NullReferenceException: Object reference …
const IN_DETAILS = new RegExp(`</b>\\s?(${TYPE}): ([^<]{0,1000})`);
// Above the stack trace: [COMException (0x80040154): Class not registered]
const IN_TRACE = new RegExp(
  `^\\s?\\[(${TYPE})(?: \\(0x([\\da-f]{8})\\))?: ([^\\n]{0,1000})\\]\\s{0,4}$`,
  'im',
);
// Below an exception that was wrapped before it was thrown, and so has no frames: the one that wraps it.
const WRAPPER = new RegExp(`^\\s{1,8}\\[${TYPE}(?: \\(0x[\\da-f]{8}\\))?: [^\\n]{0,2000}\\]\\s{0,4}\\n`, 'i');
// The second paragraph: <b> Parser Error Message: </b>Could not load type …; on a 404 it is the requested path.
const PARAGRAPH = /<b>([^<]{1,60})<\/b>\s?([^<]{1,1000})<br/g;
// <b> Source File: </b> c:\w\a.aspx.cs<b> &nbsp;&nbsp; Line: </b> 20
const SOURCE = /<\/b>\s{0,3}([^<>\n]{1,400})<b>(?:&nbsp;|\s){1,6}[^<]{1,40}<\/b>\s{0,3}(\d{1,7})/;
// <b> Error message 401.2.: </b>Unauthorized: …
const REFUSED = /\b(401)\.(\d)\b/;
// <b> Compiler Error Message: </b>CS0103: The name …
const COMPILER = /^([A-Z]{2,3}\d{4,5}): /;

/** What ASP.NET's page says of an error, and the pieces that say it: the strongest first. */
export interface AspnetDetails {
  readonly facts: Facts;
  readonly quotes: readonly Quote[];
  /** Whether the page ends with the exception as a comment. */
  readonly isCommented: boolean;
}

/** The frames below the line of an exception, or below the line of the one that wraps it. */
function framesBelow(document: string, line: RegExpExecArray): string | undefined {
  const start = line.index + line[0].length;
  const wrapper = WRAPPER.exec(document.slice(start, start + 3000));
  return (
    stackTrace(document, start) ??
    (wrapper === null ? undefined : stackTrace(document, start + wrapper[0].length))
  );
}

/** Where the error is: in a configuration file, or in source. */
function placeOf(source: RegExpExecArray | null, told: string | undefined): Facts {
  const path = lineOf(source?.[1]);
  if (path === undefined) return {};
  const line = Number(source?.[2]);
  if (!/\.config$/i.test(path)) return { sourceFile: path, ...(line > 0 && { sourceLine: line }) };
  return {
    configFile: path,
    ...(line > 0 && { configLine: line }),
    ...(told !== undefined && { configError: told }),
  };
}

/**
 * Reads ASP.NET's error page. Labels are localised; the exception's type is not, and stands in the details (with its
 * namespace), above the stack and in a comment at the end (without it).
 */
export function aspnetDetails(document: string): AspnetDetails {
  const comment = IN_COMMENT.exec(document);
  const details = IN_DETAILS.exec(document);
  const trace = IN_TRACE.exec(document);
  const source = SOURCE.exec(document);
  const paragraph = Array.from(document.matchAll(PARAGRAPH)).at(1);
  const second = lineOf(paragraph?.[2]);
  const refused = REFUSED.exec(paragraph?.[1] ?? '');
  const isPath = second?.startsWith('/') === true;
  const told = isPath || details !== null ? undefined : second;
  const above = trace ?? comment;
  const hresult = hresultOf(trace?.[2]);
  const facts = {
    status: refused === null ? undefined : Number(refused[1]),
    substatus: refused === null ? undefined : Number(refused[2]),
    exception: details?.[1] ?? comment?.[1] ?? trace?.[1],
    message: lineOf(details?.[2] ?? comment?.[2] ?? trace?.[3]) ?? told,
    errorCode: COMPILER.exec(told ?? '')?.[1],
    hresult,
    win32: win32Of(hresult),
    requestedUrl: isPath ? second : undefined,
    stack: above === null ? undefined : framesBelow(document, above),
    ...placeOf(source, told),
  };
  const sentence = details === null ? paragraph : undefined;
  return {
    facts: Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)),
    quotes: quotesOf(details?.[0], comment?.[0], sentence?.[0], trace?.[0], source?.[0]),
    isCommented: comment !== null,
  };
}
