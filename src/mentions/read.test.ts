import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entries } from '../knowledge/all';
import { createCatalogue } from '../knowledge/catalogue';
import { localise } from '../knowledge/localise';
import { namesOf } from './names';
import { fixtureNames, idsIn } from './names-fixture';
import { readers, readText } from './read';
import { FORM_IDS } from './reader';

const files = Object.keys(import.meta.glob(['./readers/*.ts', '!./readers/*.test.ts']));
const tests = Object.keys(import.meta.glob('./readers/*.test.ts'));

describe('the readers', () => {
  test('each is named as its file, and has its turn', () => {
    expect(readers.map(({ id }) => `./readers/${id}.ts`).sort()).toEqual([...files].sort());
    expect(readers.map(({ id }) => id)).toEqual(FORM_IDS.filter((id) => id !== 'phrase'));
  });

  test.each(readers)('$id has a description and a test', ({ id, description }) => {
    expect(description).toMatch(/.{20,}\.$/);
    expect(tests).toContain(`./readers/${id}.test.ts`);
  });
});

describe('with the whole reference', () => {
  const names = namesOf(
    createCatalogue(
      entries.map((entry) => localise(entry, 'en')),
      'en',
    ),
  );

  test.each<[string, readonly string[]]>([
    ['HTTP/1.1 404 Not Found', ['http/404']],
    ['HTTP Error 404.13 - Not Found', ['iis/404.13']],
    ['net::ERR_CONNECTION_REFUSED', ['net/ERR_CONNECTION_REFUSED']],
    ['530', ['ftp/530']],
    [' 404.13\n', ['iis/404.13']],
    ['npm ERR! code ENOTFOUND', ['net/ERR_NAME_NOT_RESOLVED']],
    ['I had 404 apples; the port is 8080, the address 10.4.4.13.', []],
    ['', []],
  ])('%j', (text, ids) => {
    expect(idsIn(text, names)).toEqual(ids);
  });

  test('reads a megabyte of log', () => {
    const row =
      '2026-03-01 08:00:00 10.0.0.1 GET /a/page.aspx - 443 - 10.0.0.9 Mozilla/5.0+(Windows) - 404 13 0 31\n';
    const text = row.repeat(1_000_000 / row.length);
    expect(readText(text, names).mentions.length).toBe(text.length / row.length);
  });

  test.each([
    ' ',
    '\t',
    '1',
    '4',
    '404',
    '404.',
    '<',
    '<h1>',
    '<b>',
    ':',
    ':：',
    'A.',
    'A',
    'a_',
    '0x8',
    '"',
    '\\',
    '{"',
    '\n',
    '\n ',
    '] "',
    '220 ',
    'status ',
    'HTTP ',
    'ERR_',
    'E',
    '[',
    '(',
    '&#',
    '-',
    '\0',
    'Error 404 net::ERR_A ',
  ])('comes through a long run of %j', { timeout: 60_000 }, (piece) => {
    const text = piece.repeat(200_000 / piece.length);
    readText(text, names);
    readText(`220 FTP\n#Fields: time sc-status\n${text}`, names);
    readText(`<html>${text}`, names);
    expect(readText(`${text} net::ERR_CONNECTION_REFUSED`, names).mentions.length).toBeGreaterThan(0);
  });
});

test('codes of different forms come in the order of the text', () => {
  const text = [
    'net::ERR_CONNECTION_REFUSED, then:',
    '#Fields: time cs-method sc-status sc-win32-status',
    '08:00:00 GET 500 64',
    'HTTP Error 404.13',
    '<center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center>',
    'Error Code 0x80070021',
  ].join('\r\n');
  expect(readText(text, fixtureNames)).toMatchObject({
    forms: ['w3c-log', 'error-page', 'status-line', 'error-name'],
    mentions: [
      { id: 'net/ERR_CONNECTION_REFUSED' },
      { id: 'http/500' },
      { id: 'win32/64' },
      { id: 'iis/404.13' },
      { id: 'vendor/nginx-502' },
      { id: 'hresult/0x80070021' },
    ],
  });
});

/** Pieces of which every form is made, in any disorder. */
const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '#Fields: date time sc-status sc-substatus sc-win32-status cs-method x-session s-reason\n',
        '2026-03-01 08:00:00 ',
        'GET / ',
        'HTTP/1.1 404 Not Found\n',
        '< HTTP/2 503\n',
        'curl: (60) SSL certificate problem\n',
        '220 FTP\n530-User\n530 End\n',
        'Response: 550 No such file',
        '<html><title>404 - x</title><h1>HTTP Error 500.19 - x</h1>',
        '[HttpException]: x\n',
        'Error Code 0x80070021 ',
        'The resource cannot be found.',
        'HTTP Error 400. The request hostname is invalid.',
        '\r\n',
        '"',
      ),
      fc.string(),
      fc.integer().map(String),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

test('whatever the text, mentions lie in it, in order, apart, and none is empty', () => {
  fc.assert(
    fc.property(fc.oneof(pieces, fc.string({ unit: 'binary' }), fc.string()), (text) => {
      let end = 0;
      for (const { from, to } of readText(text, fixtureNames).mentions) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        end = to;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 1000 },
  );
});

test('line ends make no difference', () => {
  fc.assert(
    fc.property(pieces, (text) => {
      const lines = text.replace(/\r/g, '');
      expect(idsIn(lines.replace(/\n/g, '\r\n'))).toEqual(idsIn(lines));
    }),
  );
});
