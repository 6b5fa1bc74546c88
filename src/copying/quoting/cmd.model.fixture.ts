/**
 * What cmd.exe, at its prompt, makes of a line, and the C runtime of what cmd.exe hands over.
 * @see https://stackoverflow.com/a/4095133 How the command interpreter reads lines, phase by phase.
 */

/** Phase 1: variables are put in. At the prompt a `%` that begins no name of one that is set stays. */
function expand(line: string, variables: ReadonlyMap<string, string>): string {
  let expanded = '';
  for (let at = 0; at < line.length; at += 1) {
    const found = /^%([^%:]+)(?::[^%]*)?%/.exec(line.slice(at));
    const value = variables.get(found?.[1] ?? '');
    expanded += value ?? line[at];
    if (found && value !== undefined) at += found[0].length - 1;
  }
  return expanded;
}

/** Phase 2: carets are taken away, and what ends a command outside of quotes ends it. */
export interface Read {
  /** What the program is given. */
  readonly commandLine: string;
  /** Operators that cmd.exe would act on. */
  readonly operators: readonly string[];
}

/** Reads a line as cmd.exe does at its prompt. */
export function readByCmd(line: string, variables: ReadonlyMap<string, string> = new Map()): Read {
  const expanded = line
    .split('\n')
    .map((part) => expand(part, variables))
    .join('\n');
  const operators: string[] = [];
  let commandLine = '';
  let quoted = false;
  for (let at = 0; at < expanded.length; at += 1) {
    let char = expanded[at] ?? '';
    if (char === '^' && !quoted) {
      at += 1;
      // At a line's end the line end goes, and what follows is taken as it is.
      if (expanded[at] === '\n') at += 1;
      char = expanded[at] ?? '';
    } else if (char === '"') quoted = !quoted;
    else if (char === '\n' || (!quoted && /[&|<>()]/.test(char))) operators.push(char);
    commandLine += char;
  }
  return { commandLine, operators };
}

/**
 * Takes a command line apart as the C runtime does.
 * @see https://learn.microsoft.com/cpp/c-language/parsing-c-command-line-arguments
 */
export function argumentsOf(commandLine: string): readonly string[] {
  const all: string[] = [];
  let current: string | undefined;
  let quoted = false;
  for (let at = 0; at < commandLine.length; at += 1) {
    const char = commandLine[at] ?? '';
    if (!quoted && /[ \t]/.test(char)) {
      if (current !== undefined) all.push(current);
      current = undefined;
    } else if (char === '\\') {
      const run = /^\\+/.exec(commandLine.slice(at))?.[0].length ?? 0;
      const beforeQuote = commandLine[at + run] === '"';
      current = `${current ?? ''}${'\\'.repeat(beforeQuote ? Math.floor(run / 2) : run)}`;
      at += run - 1;
      if (beforeQuote && run % 2 === 1) {
        current += '"';
        at += 1;
      }
    } else if (char === '"') {
      current ??= '';
      if (quoted && commandLine[at + 1] === '"') {
        current += '"';
        at += 1;
      } else quoted = !quoted;
    } else current = `${current ?? ''}${char}`;
  }
  return current === undefined ? all : [...all, current];
}
