import { expect, test } from 'vitest';
import { mimeTypeOf } from './mime-types';

test.each<[string, string | undefined]>([
  ['.WEBP', 'image/webp'],
  ['.wasm', 'application/wasm'],
  ['.mjs', 'text/javascript'],
  ['.xyz', undefined],
  ['', undefined],
  ['constructor', undefined],
])('knows the type of "%s"', (extension, mimeType) => {
  expect(mimeTypeOf(extension)).toBe(mimeType);
});
