import { expect, test } from 'vitest';
import { aFailure } from '../../failure/filter-fixture';
import { placeOf } from './place';

test.each([
  ['https://app.example/a', 'app.example:443', true],
  ['http://app.example/a', 'app.example:80', false],
  ['http://app.example:443/', 'app.example:443', false],
  ['wss://app.example/live', 'app.example:443', true],
  ['ws://[::1]:5000/', '[::1]:5000', false],
])('%s goes to %s', (url, authority, secure) => {
  expect(placeOf(aFailure({ url }))).toMatchObject({ authority, secure });
});

test.each([
  'blob:https://app.example/1',
  'file:///C:/a.html',
  'data:,',
  'chrome-extension://a/b.js',
  '',
  'no URL',
])('%j needs no connection', (url) => {
  expect(placeOf(aFailure({ url }))).toBeUndefined();
});
