import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './aspnet-custom-errors-page';

test.each<[string, Response, object]>([
  [
    'the page',
    {
      status: 500,
      body: `<H1>Serverfehler<hr width=100% size=1 color=silver></H1><h2> <i>Laufzeitfehler</i> </h2>&lt;configuration&gt;\n  &lt;system.web&gt;\n  &lt;customErrors mode=&quot;RemoteOnly&quot;/&gt;`,
    },
    { certainty: 'confirmed', answeredBy: { id: 'aspnet' }, message: 'Laufzeitfehler' },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  [
    'a page that shows the line as a source',
    {
      body: `<H1>x<hr width=100% size=1 color=silver></H1><h2> <i>y</i></h2>Line 3: &lt;system.web&gt;\nLine 4: &lt;customErrors mode=&quot;Off&quot;/&gt;`,
    },
  ],
  [
    'an article on it',
    { body: '&lt;configuration&gt; &lt;system.web&gt; &lt;customErrors mode=&quot;Off&quot;/&gt;' },
  ],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
