/** Headers that hold a list of challenges: RFC 9110, section 11.6.1. */
const CHALLENGES = /^(?:www|proxy)-authenticate$/i;
/** What stands between commas, those within quotes aside. */
const PIECE = /(?:"(?:[^"\\]|\\.)*"|[^,])+/g;
/** A challenge's parameter; base64 may end in `=` too. */
const PARAMETER = /^\s*[\w-]+\s*=(?!=*\s*$)/;

function challenges(value: string): readonly string[] {
  const starts = [...value.matchAll(PIECE)]
    .filter(([piece], at) => at === 0 || !PARAMETER.test(piece))
    .map(({ index }) => index);
  return starts.map((start, at) => value.slice(start, starts[at + 1]).replace(/^[\s,]+|[\s,]+$/g, ''));
}

/** The lines that a header's value is read in. Browsers join headers that were sent more than once by line breaks. */
export function headerLines(name: string, value: string): readonly string[] {
  const sent = value.split(/\r?\n/);
  const lines = CHALLENGES.test(name) ? sent.flatMap(challenges) : sent;
  const told = lines.filter((line) => line !== '');
  return told.length === 0 ? [''] : told;
}
