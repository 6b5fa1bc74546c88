import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import { exceptionPage, runtimeErrorPage } from '../fixtures/aspnet-pages';
import { LANGUAGES } from '../fixtures/languages';
import recogniser from './aspnet-custom-errors-page';

test.each(Object.entries(LANGUAGES))('a page in %s', (_, language) => {
  const body = runtimeErrorPage(language);
  const found = recogniser.recognise(exchangeOf({ status: 500, body }));
  expect(found).toMatchObject({
    certainty: 'confirmed',
    answeredBy: { id: 'aspnet' },
    message: language.runtimeError,
  });
  expect(found?.quote.text).toContain('customErrors');
  expect(body).toContain(found?.quote.text);
});

test.each<[string, Response]>([
  [
    'a page that shows the line as a source',
    {
      body: `<H1>x<hr width=100% size=1 color=silver></H1><h2> <i>y</i></h2>Line 3: &lt;system.web&gt;\nLine 4: &lt;customErrors mode=&quot;Off&quot;/&gt;`,
    },
  ],
  ['the page for an exception', { body: exceptionPage(LANGUAGES.en) }],
  [
    'an article on it',
    { body: '&lt;configuration&gt; &lt;system.web&gt; &lt;customErrors mode=&quot;Off&quot;/&gt;' },
  ],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
