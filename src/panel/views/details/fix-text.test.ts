import { expect, test } from 'vitest';
import type { LocalFix } from '../../../knowledge/local-entry';
import { fixText } from './fix-text';

test.each<[string, LocalFix[], string]>([
  ['nothing to do', [], 'A section is locked'],
  [
    'steps',
    [{ text: 'Unlock it.' }, { text: 'Restart.' }],
    'A section is locked\n1. Unlock it.\n2. Restart.',
  ],
  [
    'a command and lines of configuration',
    [{ text: 'Unlock it.', command: 'appcmd unlock', config: '<a>\n\n  <b />\n</a>' }],
    'A section is locked\n1. Unlock it.\n    appcmd unlock\n    <a>\n\n      <b />\n    </a>',
  ],
])('%s', (_, fix, text) => {
  expect(fixText({ label: 'A section is locked', fix })).toBe(text);
});
