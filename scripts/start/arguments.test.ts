import { describe, expect, it } from 'vitest';
import { parseArguments } from './arguments';

describe('parseArguments', () => {
  it.each([
    [[], { browser: 'chrome', help: false }],
    [['https://example.test/a'], { url: 'https://example.test/a', browser: 'chrome', help: false }],
    [['--firefox'], { browser: 'firefox', help: false }],
    [
      ['--firefox', 'http://localhost:8080'],
      { url: 'http://localhost:8080', browser: 'firefox', help: false },
    ],
    [['--help'], { browser: 'chrome', help: true }],
  ])('%j', (args, expected) => {
    expect(parseArguments(args)).toEqual(expected);
  });

  it.each([
    [['example.test'], /no http/],
    [['file:///etc/passwd'], /no http/],
    [['--edge'], /Unknown option --edge/],
    [['http://a.test', 'http://b.test'], /One URL/],
  ])('refuses %j', (args, message) => {
    expect(() => parseArguments(args)).toThrow(message);
  });
});
