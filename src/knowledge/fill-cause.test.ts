import { describe, expect, test } from 'vitest';
import { fillCause, fillText } from './fill-cause';
import type { LocalCause } from './local-entry';

describe('fillText', () => {
  test.each([
    ['a value', 'en', 'See {path}.', { path: '/a' }, 'See /a.'],
    ['a value within code', 'en', 'See `{path}`.', { path: '/a' }, 'See `/a`.'],
    ['an example', 'en', 'See {extension}.', {}, 'See e.g. .json.'],
    ['an example within code', 'en', 'See `{extension}`.', {}, 'See e.g. `.json`.'],
    ['an example in Chinese', 'zh-TW', '參閱 `{extension}`。', {}, '參閱例如 `.json`。'],
    ['an example among code', 'en', 'See `a {host}:{port}`.', {}, 'See e.g. `a www.contoso.com:443`.'],
    [
      'an example beside a value in code',
      'en',
      'See `{host}:{port}`.',
      { host: 'a.example' },
      'See e.g. `a.example:443`.',
    ],
    ['a value that looks like a placeholder', 'en', '`{path}` {path}', { path: '{host}' }, '`{host}` {host}'],
    ['an example beside other code', 'en', '`a` {port} `b`', {}, '`a` e.g. 443 `b`'],
    [
      'braces that are no placeholder',
      'en',
      '`{HTTP_HOST}` {nothing} `{nothing}`',
      {},
      '`{HTTP_HOST}` {nothing} `{nothing}`',
    ],
    ['names of every object', 'en', '`{constructor}`', {}, '`{constructor}`'],
    ['an empty value', 'en', '[`{header}`]', { header: '' }, '[``]'],
  ] as const)('%s', (_, language, text, values, filled) => {
    expect(fillText(text, values, language)).toBe(filled);
  });
});

describe('fillCause', () => {
  const CAUSE: LocalCause = {
    id: 'too-large',
    label: 'larger than {contentLength}',
    why: 'For {path}.',
    check: 'Look at {path}.',
    fix: [
      { text: 'Raise it for {site}.', command: 'appcmd set config "{site}"', config: '<a b="{path}" />' },
      { text: 'Wait.' },
    ],
  };

  test('fills every text, command and configuration', () => {
    expect(fillCause(CAUSE, { path: '/a', site: 'Shop', contentLength: '5' }, 'en')).toEqual({
      id: 'too-large',
      label: 'larger than 5',
      why: 'For /a.',
      check: 'Look at /a.',
      fix: [
        { text: 'Raise it for Shop.', command: 'appcmd set config "Shop"', config: '<a b="/a" />' },
        { text: 'Wait.' },
      ],
    });
  });

  test('reads as an example without values, but commands take the bare example', () => {
    const [first, second] = fillCause(CAUSE, {}, 'en').fix;
    expect(first).toEqual({
      text: 'Raise it for e.g. Default Web Site.',
      command: 'appcmd set config "Default Web Site"',
      config: '<a b="/app/page.aspx" />',
    });
    expect(second).toEqual({ text: 'Wait.' });
  });

  test('puts nothing into a command that could break out of it', () => {
    const [first] = fillCause(CAUSE, { site: '"; calc' }, 'en').fix;
    expect(first?.command).toBe('appcmd set config "{site}"');
  });
});
