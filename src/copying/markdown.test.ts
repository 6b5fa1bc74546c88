import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileReports } from '../report/hostile.fixture';
import { copySource } from './copying.fixture';
import { formats } from './formats';
import { codeBlock, codeSpan, plain, prose } from './markdown';

const unit = fc.oneof(
  fc.constantFrom(...'`~\n\r\\*_[]()<>#-+!| .1=&'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
);
const texts = fc.string({ unit });

describe('codeSpan', () => {
  it.each([
    ['a', '`a`'],
    ['', ''],
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    ['a\n\n# b', '`a # b`'],
    ['\x1b[31m', '`␛[31m`'],
    ['a\u202eb', '`a\ufffdb`'],
  ])('writes %j', (text, written) => {
    expect(codeSpan(text)).toBe(written);
  });

  it('ends where it ends', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const written = codeSpan(text);
        const ticks = /^`*/.exec(written)?.[0] ?? '';
        const within = written.slice(ticks.length, written.length - ticks.length);
        expect(written).not.toMatch(/[\r\n]/);
        expect(within.match(/`+/g) ?? []).not.toContain(ticks);
      }),
    );
  });
});

describe('plain', () => {
  it('leaves no character that Markdown reads', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const written = plain(text);
        expect(written).not.toMatch(/[\r\n]/);
        // What is escaped is a letter like any other.
        const left = written.replace(/\\[\\`*_{}[\]<>#|~$&=.)+-]/g, 'x');
        expect(left).not.toMatch(/[\\`*_[\]<>#|~&]|^(?:[-+=]|\d+[.)](?:\s|$))/);
      }),
    );
  });
});

describe('prose', () => {
  it.each([
    ['Raise `maxUrl` of _it_.', 'Raise `maxUrl` of \\_it\\_.'],
    ['a ` b', 'a \\` b'],
    ['`<b>`', '`<b>`'],
    ['<b>', '\\<b\\>'],
  ])('writes %j', (text, written) => {
    expect(prose(text)).toBe(written);
  });
});

describe('codeBlock', () => {
  it.each([
    ['a', '', '', '```\na\n```'],
    ['```\nb', 'xml', '', '````xml\n```\nb\n````'],
    ['a\r\nb', '', '  ', '  ```\n  a\n  b\n  ```'],
  ])('writes %j', (code, language, indent, written) => {
    expect(codeBlock(code, language, indent)).toBe(written);
  });

  it('ends with its last line', () => {
    fc.assert(
      fc.property(texts, (code) => {
        const [first = '', ...lines] = codeBlock(code).split('\n');
        const closing = lines.findIndex((line) => line.trim().startsWith(first) && /^[\s`]*$/.test(line));
        expect(closing).toBe(lines.length - 1);
      }),
    );
  });
});

describe('a ticket', () => {
  const markdown = formats.get('markdown');

  it('says what, who, why and what to do', () => {
    expect(markdown?.copy(copySource())).toMatchInlineSnapshot(`
      "# 404.13 Content length too large

      IIS 10.0 answered \`POST /app/upload.ashx\` with 404.13: the body is too large.

      - Request: \`POST https://www.contoso.com/app/upload.ashx?folder=2026%2F11&access_token=[redacted]\`
      - Status line: \`HTTP/1.1 404 Not Found\`
      - Answered by: IIS 10.0 (Confirmed)
      - Time (UTC): 2026-11-23 09:29:18.000
      - Remote address: \`192.0.2.10\`
      - CF-Ray: \`8f2b1c3d4e5f6789-TPE\`

      ## Why it failed

      **body of 45.1 MB, limit 28.6 MB** (Confirmed: read from the response itself)

      The request’s \`Content-Length\` of 47291203 is above the limit of 30000000 bytes.

      Seen: request body of 47,291,203 bytes (usual limit 30,000,000)

      ## To fix this

      1. Raise \`maxAllowedContentLength\`, and \`maxRequestLength\` of ASP.NET with it.

         \`\`\`shell
         appcmd set config "Default Web Site" -section:requestFiltering -requestLimits.maxAllowedContentLength:104857600
         \`\`\`

         \`\`\`xml
         <requestLimits maxAllowedContentLength="104857600" />
         <httpRuntime maxRequestLength="102400" />
         \`\`\`

      ---

      Substatus 0.1.0 · All times are UTC, as in IIS’s logs. Secrets such as cookies, tokens and passwords were taken out and read “\\[redacted\\]”.
      "
    `);
  });

  /** What is left when all code and all escapes are taken away. */
  function bare(text: string): string {
    return text
      .replace(/^( *)(`{3,})\w*\n[\s\S]*?\n\1\2$/gm, '')
      .replace(/\\[\\`*_{}[\]<>()#+|~$&!=.-]/g, '')
      .replace(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '');
  }

  it('holds nothing of Markdown but its own, whatever the server said', () => {
    fc.assert(
      fc.property(hostileReports, ({ items, language, product, redacted }) => {
        for (const item of items) {
          const text = markdown?.copy({ exchange: item.exchange, item, language, product, redacted }) ?? '';
          const left = bare(text);
          expect(left).not.toMatch(/[<[\]`|~]/);
          const own = /^(?:#{1,2} |- [^-]|\d+\. |---$|\*\*|[^#>*+-]|$)/;
          expect(left.split('\n').filter((line) => !own.test(line))).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });
});
