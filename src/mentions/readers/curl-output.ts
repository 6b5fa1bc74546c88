import {
  type Claim,
  claimPassage,
  claimsOf,
  defineReader,
  type Line,
  linePassage,
  type Passage,
} from '../reader';
import { CURL_EXITS, saying } from '../sayings';
import { spellStatus } from '../spell';

/** What only curl prints. */
const SIGN =
  /^(?:< HTTP\/[\d.]+ \d{3}|> [A-Z]{3,20} \S{1,2000} HTTP\/|curl: \(\d|\* (?:Trying|Connected to|Host|Could not resolve) )/;
const STATUS = /^< HTTP\/[\d.]{1,4} (\d{3})(?!\d)/dg;
const EXIT = /^curl: \((\d{1,3})\)/dg;

function exitOf(line: Line): readonly Claim[] {
  // What curl tells is more exact than its exit code.
  const said = saying(line)?.spellings ?? [];
  return claimsOf(line, EXIT, (code) => [...said, CURL_EXITS[code]].filter((id) => id !== undefined));
}

function passages(line: Line): readonly Passage[] {
  switch (line.text.charAt(0)) {
    case '<':
    case '>':
      // Headers and what is sent are no codes.
      return /^[<>](?: |$)/.test(line.text)
        ? [
            linePassage(
              line,
              claimsOf(line, STATUS, (status) => spellStatus(status), true),
            ),
          ]
        : [];
    case '*': {
      const said = saying(line);
      return said ? [claimPassage(said)] : [];
    }
    default:
      // What follows the exit code may name a status or an HRESULT.
      return exitOf(line).map(claimPassage);
  }
}

export default defineReader({
  id: 'curl-output',
  description:
    'The output of `curl -v`: the status lines it got and the error it ended with: https://curl.se/docs/manpage.html#-v.',
  read: ({ lines }) => (lines.some(({ text }) => SIGN.test(text)) ? lines.flatMap(passages) : []),
});
