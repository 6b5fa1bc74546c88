import { expect, test } from 'vitest';
import { exchangeOf } from '../exchange-fixture';
import recogniser from './sharepoint-page';

const ID = '5c0a989f-0f7b-2042-7c1c-5d8e4c6d5a6f';
const page = `<div id="ms-error-header" class="ms-fullWidth"><h1>抱歉，發生錯誤</h1></div><div id="ms-error">
<span id="ctl00_PlaceHolderMain_LabelMessage">找不到檔案。</span><p>相互關聯識別碼: ${ID}</p></div>`;

test('a page in any language', () => {
  expect(recogniser.recognise(exchangeOf({ status: 500, body: page }))).toMatchObject({
    certainty: 'likely',
    answeredBy: { id: 'other', name: 'SharePoint' },
    message: '找不到檔案。',
    ids: [{ name: 'Correlation ID', value: ID }],
  });
});

test('a page without an id', () => {
  expect(recogniser.recognise(exchangeOf({ body: '<div id="ms-error">x</div>' }))).not.toHaveProperty('ids');
});

test.each([`<p>Correlation ID: ${ID}</p>`, page.replaceAll('<', '&lt;'), '<div id="ms-errors">'])(
  'not %s',
  (body) => {
    expect(recogniser.recognise(exchangeOf({ body }))).toBeUndefined();
  },
);
