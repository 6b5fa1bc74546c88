import { expect, test } from 'vitest';
import { exchangeOf } from './exchange-fixture';
import { missingFilePage, staticPage } from './fixtures/iis-pages';
import { LANGUAGES } from './fixtures/languages';
import { readEvidence } from './read';

const NGINX = '<center><h1>502 Bad Gateway</h1></center><hr><center>nginx/1.24.0</center>';
const IIS = staticPage(LANGUAGES.en);
const PHP = '<br />\n<b>Fatal error</b>:  Uncaught Error: x in /srv/a.php:3\nStack trace:\n#0 {main}';
const blog = (inner: string) =>
  `<!DOCTYPE html><html><head><title>My blog</title></head><body><article>${inner}</article></body></html>`;

test.each<[string, string, string]>([
  ['a page', NGINX, 'nginx confirmed'],
  ['a page with something before it', `<script src="/bar.js"></script>\n${NGINX}`, 'nginx confirmed'],
  ['a page within JSON', JSON.stringify({ error: NGINX }), 'nobody'],
  ['a page within a list', JSON.stringify(['', NGINX]), 'nobody'],
  ["IIS's page within an article", blog(IIS), 'nobody'],
  ['a page that is a string', JSON.stringify(NGINX), 'nobody'],
  ['a page within an article', blog(NGINX), 'nobody'],
  ['a page within a quotation', `<blockquote>${NGINX}</blockquote>`, 'nobody'],
  ["a page after a program's own words", `Error: the shop answered 502: <html>${NGINX}</html>`, 'nobody'],
  ['a page after words that lead to nothing', `Please wait.<html>${NGINX}</html>`, 'nginx possible'],
  ['a page before an article', `${NGINX}<article>Advertisement</article>`, 'nginx confirmed'],
  ["PHP's error within JSON", JSON.stringify({ error: PHP.replaceAll('\n', ' ') }), 'nobody'],
  ['PHP that failed within an article', blog(PHP), 'php confirmed'],
])('%s', (_, body, expected) => {
  const { answeredBy } = readEvidence(exchangeOf({ status: 502, body }));
  expect(answeredBy ? `${answeredBy.id} ${answeredBy.certainty}` : 'nobody').toBe(expected);
});

test('a JSON answer of its own stays what it is', () => {
  const body =
    '{"timestamp":"2024-01-01T00:00:00.000+00:00","status":500,"error":"Internal Server Error","message":"<html>502</html>","path":"/a"}';
  const { answeredBy } = readEvidence(exchangeOf({ status: 500, body }));
  expect(answeredBy?.certainty).not.toBe('possible');
});

test('passed no layer whose page is only quoted', () => {
  const { chain } = readEvidence(
    exchangeOf({ status: 502, headers: { Server: 'cloudflare' }, body: JSON.stringify({ error: NGINX }) }),
  );
  expect(chain.map(({ id }) => id)).not.toContain('nginx');
});

test('takes no sub-status from a page that is only quoted', () => {
  const { facts } = readEvidence(
    exchangeOf({ status: 404, body: `The origin answered: ${missingFilePage(LANGUAGES.en)}` }),
  );
  expect(facts.substatus).toBeUndefined();
});
