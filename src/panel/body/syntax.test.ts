import { expect, test } from 'vitest';
import { type Syntax, syntaxOf } from './syntax';

test.each<[string, string, Syntax]>([
  ['application/json', '{"a":1}', 'json'],
  ['application/problem+json', ' [1]', 'json'],
  ['application/json', '"text"', 'json'],
  ['application/json', '<!DOCTYPE html><html>', 'html'],
  ['application/json', '<center>Bad gateway</center>', 'html'],
  ['text/html', '{"error":"no"}', 'json'],
  ['text/html', 'Not found', 'html'],
  ['text/html', '<?xml version="1.0"?>\n<!DOCTYPE html>', 'html'],
  ['text/xml', '<?xml version="1.0"?><a/>', 'xml'],
  ['application/soap+xml', '<s:Envelope/>', 'xml'],
  ['', '<soap:Envelope xmlns:soap="x">', 'xml'],
  ['text/xml', '<Error/>', 'xml'],
  ['', '<p>', 'html'],
  ['TEXT/CSS', '<a', 'css'],
  ['application/x-javascript', '{"a"', 'javascript'],
  ['text/javascript', 'x()', 'javascript'],
  ['text/plain', '{ braces in words }', 'text'],
  ['text/plain', 'error code: 1020', 'text'],
  ['text/plain', '[2026-01-15 08:00] failed', 'text'],
  ['text/plain', '[{"a":1}]', 'json'],
  ['image/png', '\u0089PNG', 'text'],
  ['', '', 'text'],
])('%s with %j is %s', (mimeType, text, expected) => {
  expect(syntaxOf(mimeType, text)).toBe(expected);
});
