import { expect, test } from 'vitest';
import { causesFor, IIS, type RuleCase, verdict } from '../fixtures/rule-case';
import rule from './app-service-page';

const page = (title: string, heading: string) =>
  `<html><head><title>${title}</title></head><body>${heading}</body></html>`;
const STOPPED = page(
  'Web App - Unavailable',
  '<h1 id="unavailable">Error 403 - This web app is stopped.</h1><p id="tryAgain">The web app is stopped.</p>',
);
const CLOSED = page(
  'Web App - Unavailable',
  '<h1 id="unavailable">Error 403 - Forbidden</h1><p>The web app you have attempted to reach has blocked your access.</p>',
);
const GONE = page('Microsoft Azure Web App - Error 404', '<h1>404 Web Site not found.</h1>');

test.each<[string, RuleCase, readonly string[]]>([
  ['stopped', { status: 403, body: STOPPED }, ['likely vendor/azure-app-service-403#stopped']],
  [
    'closed to this caller',
    { status: 403, body: CLOSED },
    ['likely vendor/azure-app-service-403#restricted'],
  ],
  ['not there', { status: 404, body: GONE }, ['likely vendor/azure-app-service-404#no-such-app']],
  [
    'a container that did not start',
    {
      status: 503,
      body: page(
        'Application Error',
        '<h1>:( Application Error</h1><a href="https://shop.scm.azurewebsites.net/detectors">x</a>',
      ),
    },
    ['likely vendor/azure-app-service-502#worker-failed'],
  ],
  [
    'a page that mentions it',
    { status: 403, headers: IIS, body: '<p>Error 403 - This web app is stopped.</p>' },
    [],
  ],
  ['nothing', { status: 404, url: 'https://shop.azurewebsites.net/' }, []],
])('%s', (_, given, expected) => {
  expect(verdict(rule, given)).toEqual(expected);
});

test('quotes the page', () => {
  const [cause] = causesFor(rule, { status: 403, body: STOPPED });
  expect(cause?.basis).toEqual([{ of: 'page', value: 'Error 403 - This web app is stopped.' }]);
});
