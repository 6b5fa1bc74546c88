import fc from 'fast-check';
import { reportFixture, type WholeReport } from './report.fixture';

/** Texts that end strings, tags, scripts, cells and lines where they are not escaped. */
const HOSTILE = [
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style></pre></table><svg/onload=alert(1)>',
  '<!--',
  ']]>',
  '&lt;b&gt;',
  '`<b>`',
  '=HYPERLINK("https://a.test")',
  ' ＝1+1',
  '@SUM(1)',
  '\t=1',
  '\r\n"a","b"',
  'a,"b"\n;c',
  '\u2028\u2029',
  '\ud800',
  '\udc00x',
  '\0\x1b[31m\x7f',
  '\u202egnp.exe',
  '',
  '😀中文',
];

const text = fc.oneof(
  fc.array(fc.constantFrom(...HOSTILE), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

/** Values that the types restrict to a few words; types do not let anything else stand there. */
const CLOSED = new Set(['language', 'certainty', 'noise', 'of', 'where', 'witness']);

function withTexts(value: unknown, key: string, next: () => string): unknown {
  if (typeof value === 'string') return CLOSED.has(key) ? value : next();
  if (Array.isArray(value)) return value.map((part: unknown) => withTexts(part, key, next));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withTexts(part, name, next)]));
}

/** Whether the fixture, with its texts replaced, is still a report: its shape is the fixture's own. */
function isReport(value: unknown): value is WholeReport {
  return typeof value === 'object' && value !== null && 'items' in value;
}

/** The fixture with a hostile text in the place of each of its texts. */
export const hostileReports: fc.Arbitrary<WholeReport> = fc
  .tuple(fc.array(text, { minLength: 1, maxLength: 30 }), fc.constantFrom('en' as const, 'zh-TW' as const))
  .map(([texts, language]) => {
    let at = 0;
    const report = withTexts(reportFixture(language), '', () => texts[at++ % texts.length] ?? '');
    if (!isReport(report)) throw new TypeError('The fixture lost its shape.');
    return report;
  });
