/** Pages that mean harm to whoever reads them, made from the pieces that recognisers look for. The same in every run. */

/** Numbers from 0 to 1 that only look random: mulberry32. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Beginnings and ends of everything that an error page is known by. */
const PIECES = [
  ...'<html> <head> <title> </title> <h1> </h1> <h2> </h2> <h3> <h4> <hr> <center> <b> </b> <i> <p> <pre> <!-- -->'.split(
    ' ',
  ),
  '<table><tr><th>',
  '</th><td>&nbsp;',
  '</td></tr>',
  '<div id="header"><h1>',
  '<div id="content">',
  '<div class="content-container"><fieldset>',
  '<span class="highlight-code">',
  'LinkID=62293&IIS70Error=404,13,0x00000000,17763',
  'HTTP Error 404.13 - ',
  'HTTP',
  '0x80070002',
  '[HttpException',
  'System.Web.',
  'Exception: ',
  '   at System.Web.UI.Page.',
  '</H1><h2> <i>',
  '<hr width=100% size=1 color=silver>',
  '<font face="Arial" size=2>',
  "error '800a0005'",
  'nginx/1.',
  'Apache/2.4 Server at ',
  '<address>',
  '<body id=ERR_',
  'squid/',
  'cf-error-details',
  'class="',
  'id="',
  'Reference&#32;&#35;18&#46;',
  'Reference #',
  'Apache Tomcat/',
  'Guru Meditation:',
  '{"Message":"',
  '"traceId":"00-',
  'upstream connect error',
  '&#x110000;',
  '&amp;',
  '\ud800',
  '\u0000',
  ' ',
  '\n',
  'a',
  '1',
  '.',
  '-',
];

/** Longest page, in characters: more is never read. */
const LONGEST = 300_000;

/** As many pages as wanted: one piece again and again, mixtures, torn real pages, deep nesting, noise. */
export function fuzzedPages(count: number, real: readonly string[]): readonly string[] {
  const next = sequence(404_013);
  const below = (limit: number) => Math.floor(next() * limit);
  const one = <Item>(items: readonly Item[], none: Item): Item => items[below(items.length)] ?? none;
  const size = () => Math.floor(LONGEST ** (0.4 + 0.6 * next()));
  const mixture = (length: number): string => {
    let text = '';
    while (text.length < length) text += one(PIECES, '').repeat(1 + below(4));
    return text;
  };
  const kinds: readonly (() => string)[] = [
    () => one(PIECES, '').repeat(Math.ceil(size() / 20)),
    () => mixture(size()),
    () => `${one(PIECES, '')}${one(PIECES, '')}`.repeat(Math.ceil(size() / 40)),
    () => `${'<div>'.repeat(Math.ceil(size() / 5))}${mixture(200)}`,
    () => {
      const page = one(real, '');
      const cut = below(page.length);
      return `${page.slice(0, cut)}${mixture(below(2000))}${page.slice(cut + below(40))}`;
    },
    () => Array.from({ length: size() }, () => String.fromCharCode(below(0x300))).join(''),
  ];
  return Array.from({ length: count }, (_, at) => (kinds[at % kinds.length]?.() ?? '').slice(0, LONGEST));
}
