/** The words of a command as cmd passes them: quotes taken off, up to what ends or redirects the command. */
export function words(command: string): readonly string[] {
  const [line = ''] = /^(?:[^\n"|&<>]|"[^"]*")*/.exec(command) ?? [];
  return Array.from(line.matchAll(/(?:[^\s"]|"[^"]*")+/g), ([word]) => word.replaceAll('"', ''));
}

/** The statement of PowerShell at the start of a text: up to a pipe, a semicolon or the line's end. */
export function statement(text: string): string {
  return /^(?:[^\n"'|;`{]|`\n|`.|"[^"]*"|'[^']*'|\{[^}]*\})*/.exec(text)?.[0] ?? '';
}
