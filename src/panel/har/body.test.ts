import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HEAD_LIMIT, TAIL_LIMIT } from '../../evidence/document';
import { decodeBody } from './body';

const base64 = (text: string, encoding: BufferEncoding = 'utf8') =>
  Buffer.from(text, encoding).toString('base64');

describe('decodeBody', () => {
  it.each([
    ['Chromium, plain text', { content: 'plain', encoding: '' }, undefined, 'plain'],
    [
      'Chromium, base64 of UTF-8',
      { content: base64('找不到 404'), encoding: 'base64' },
      'text/html',
      '找不到 404',
    ],
    ['Chromium, raw callback', ['plain', ''], undefined, 'plain'],
    ['Chromium, raw callback, base64', [base64('né'), 'base64'], undefined, 'né'],
    ['Firefox, text', ['{"error":"boom"}', 'application/json'], 'application/json', '{"error":"boom"}'],
    ['no body', { content: null, encoding: null }, undefined, ''],
    ['no body, pair', [undefined, undefined], undefined, ''],
    [
      'latin1 by header',
      { content: base64('Zugriff verweigert für', 'latin1'), encoding: 'base64' },
      'text/html; charset=iso-8859-1',
      'Zugriff verweigert für',
    ],
    [
      'latin1 by meta',
      { content: base64('<meta charset="windows-1252">für', 'latin1'), encoding: 'base64' },
      'text/html',
      '<meta charset="windows-1252">für',
    ],
    ['unknown charset', { content: base64('für'), encoding: 'base64' }, 'text/html; charset=x-nope', 'für'],
    ['says base64 but is not', { content: '<html>', encoding: 'base64' }, undefined, '<html>'],
  ])('%s', (_, raw, contentType, text) => {
    expect(decodeBody(raw, contentType).text).toBe(text);
  });

  it.each([
    ['text', (text: string) => ({ content: text, encoding: '' })],
    ['bytes', (text: string) => ({ content: base64(text), encoding: 'base64' })],
  ])('keeps the beginning and the end of a huge body that came as %s', (_, raw) => {
    const text = `begins${'x'.repeat(3_000_000)}ends`;
    const body = decodeBody(raw(text), 'text/plain');
    expect(body.text.startsWith('beginsxxx')).toBe(true);
    expect(body.tail?.endsWith('xxxends')).toBe(true);
    expect(body.text.length + (body.tail?.length ?? 0)).toBeLessThanOrEqual(HEAD_LIMIT + TAIL_LIMIT + 4);
    expect(Math.abs(body.length - text.length)).toBeLessThanOrEqual(2);
  });

  it('keeps whole what is not longer than the two parts together', () => {
    const text = 'x'.repeat(HEAD_LIMIT + TAIL_LIMIT);
    expect(decodeBody({ content: text, encoding: '' }, undefined)).toEqual({ text, length: text.length });
  });

  it.each([[null], [42], ['text'], [{ content: 5 }], [[7, 8]]])('refuses %j', (raw) => {
    expect(() => decodeBody(raw, undefined)).toThrow();
  });

  it('gives back any UTF-8 text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const sent = text.replace(/^\uFEFF/, '');
        expect(
          decodeBody({ content: base64(sent), encoding: 'base64' }, 'text/plain; charset=utf-8').text,
        ).toBe(sent);
      }),
    );
  });
});
