import { claimPassage, claimsOf, defineReader, linePassage, type Passage } from '../reader';

/** A .NET exception as traces, yellow screens and the event log print it, with its namespace or without. */
const EXCEPTION = /(?<![\w.])([A-Z][\w.]*(?:Exception|Error))(?!\w|\.\w)/dg;

/** A frame, in the languages of .NET's own messages. */
const FRAME = /^[ \t]{1,16}(?:at|bei|en|à|a|в|場所|위치:?|於|在) [\w.<>`[\],+]+\(/;

/** The type with its namespace, then alone. */
function spellType(type: string): readonly string[] {
  const bare = type.slice(type.lastIndexOf('.') + 1);
  return [type, `aspnet/${bare}`];
}

export default defineReader({
  id: 'stack-trace',
  description: 'Exceptions of .NET and the frames under them; the frames’ words are no codes.',
  read: ({ lines }) =>
    lines.flatMap((line): Passage[] =>
      FRAME.test(line.text)
        ? [linePassage(line, [])]
        : // Only the exceptions are taken: the rest of the line may name an HRESULT.
          claimsOf(line, EXCEPTION, spellType).map(claimPassage),
    ),
});
