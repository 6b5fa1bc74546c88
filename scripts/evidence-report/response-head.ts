import type { Header } from '../../src/failure/failure';

/** What stands before the body of a response. */
export interface ResponseHead {
  readonly status: number;
  readonly statusLine: string;
  /** As HAR names it: `http/1.1`, `http/2`. */
  readonly protocol: string;
  readonly headers: readonly Header[];
}

const STATUS_LINE = /^(HTTP\/\d(?:\.\d)?) (\d{3})(?: .*)?$/i;

/** The lines of a head, each header's continuations joined to it (RFC 9112, section 5.2). */
function unfolded(lines: readonly string[]): readonly string[] {
  const whole: string[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    if (/^[ \t]/.test(line) && last !== undefined) whole[whole.length - 1] = `${last} ${line.trim()}`;
    else whole.push(line);
  }
  return whole;
}

/**
 * Parses a response head as `curl -i` prints it. Of several, as after `100 Continue`, a proxy's `CONNECT` or a redirect,
 * the last one counts. Lines that are no header are passed over.
 * @throws Error that names the line where no status line is.
 */
export function parseHead(text: string): ResponseHead {
  const heads = text.replace(/\r\n?/g, '\n').split(/\n(?:[ \t]*\n)+(?=HTTP\/)/i);
  const lines = unfolded((heads.at(-1) ?? '').replace(/^\s+/, '').split('\n'));
  const [first = '', ...rest] = lines;
  const [statusLine, protocol = '', status] = STATUS_LINE.exec(first.trim()) ?? [];
  if (statusLine === undefined) {
    throw new Error(
      `the first line is no status line such as "HTTP/1.1 404 Not Found": ${first.slice(0, 80)}`,
    );
  }
  const end = rest.findIndex((line) => line.trim() === '');
  const headers = (end < 0 ? rest : rest.slice(0, end)).flatMap((line): Header[] => {
    const [, name, value = ''] = /^([^\s:]{1,200}):(.*)$/.exec(line) ?? [];
    return name === undefined ? [] : [{ name, value: value.trim() }];
  });
  return { status: Number(status), statusLine, protocol: protocol.toLowerCase(), headers };
}
