import { expect, test } from 'vitest';
import { exchangeOf } from '../exchange-fixture';
import recogniser from './mono-xsp-page';

const PAGE =
  '<html><head><title>404 Not Found</title></head>\n<body><h1>Not Found</h1>The requested URL /a.aspx was not found on this server.<p>\n</body></html>\n';

test('a missing page', () => {
  expect(recogniser.recognise(exchangeOf({ status: 404, body: PAGE }))).toMatchObject({
    certainty: 'likely',
    answeredBy: { id: 'other', name: 'Mono XSP' },
    message: 'The requested URL /a.aspx was not found on this server.',
  });
});

test.each([
  ['a page of Apache', `<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n${PAGE}`],
  ['more than the page', `${PAGE}<hr>`],
])('not %s', (_, body) => {
  expect(recogniser.recognise(exchangeOf({ status: 404, body }))).toBeUndefined();
});
