import type { LocalCause } from '../../../knowledge/local-entry';

/** How to mend a cause, as plain text for a ticket or a chat: what is wrong, then the steps with their commands. */
export function fixText({ label, fix }: Pick<LocalCause, 'label' | 'fix'>): string {
  const steps = fix.map(({ text, command, config }, at) => {
    const code = [command, config].flatMap((lines) => (lines === undefined ? [] : lines.split('\n')));
    return [`${at + 1}. ${text}`, ...code.map((line) => (line === '' ? '' : `    ${line}`))].join('\n');
  });
  return [label, ...steps].join('\n');
}
