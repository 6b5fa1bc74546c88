import { expect, test } from 'vitest';
import { statusInHeadings } from './page-status';

test.each<[string, number | undefined]>([
  ['<html><head><title>404 Not Found</title></head>', 404],
  ['<TITLE>ERROR: The request could not be satisfied</TITLE><H1>403 ERROR</H1>', 403],
  ['<title>Unavailable</title><h1 id="x">Error 503 Backend fetch failed</h1>', 503],
  ['<title>a.example | 522: Connection timed out</title>', 522],
  ['<h1>HTTP Status 500 – Internal Server Error</h1>', 500],
  ['<title>Room 404 is closed</title>', undefined],
  ['<title>404.5 million people</title>', undefined],
  ['<title>500,000 things</title>', undefined],
  ['<p>404 Not Found</p>', undefined],
  [`${' '.repeat(9000)}<title>404 Not Found</title>`, undefined],
  ['', undefined],
])('%s states %s', (page, status) => {
  expect(statusInHeadings(page)).toBe(status);
});
