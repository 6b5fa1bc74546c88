import { describe, expect, it } from 'vitest';
import { contentLengthIn, mediaTypeIn } from './content';

describe('what headers tell', () => {
  it.each([
    [' text/html ;charset=utf-8', 'text/html'],
    ['text/html', 'text/html'],
    ['', ''],
  ])('media type %j', (value, type) => {
    expect(mediaTypeIn([{ name: 'content-type', value }])).toBe(type);
  });

  it.each([
    ['12', 12],
    ['', Number.NaN],
    ['x', Number.NaN],
  ])('size %j', (value, size) => {
    expect(contentLengthIn([{ name: 'CONTENT-LENGTH', value }])).toBe(size);
  });
});
