import { expect, test } from 'vitest';
import { exchangeOf } from '../exchange-fixture';
import recogniser from './sharepoint-headers';

const ID = '5c0a989f-0f7b-2042-7c1c-5d8e4c6d5a6f';

test('the build and the correlation id', () => {
  const headers = { MicrosoftSharePointTeamServices: '16.0.0.10337', SPRequestGuid: ID };
  expect(recogniser.recognise(exchangeOf({ status: 500, headers }))).toEqual({
    certainty: 'possible',
    presence: 'confirmed',
    quote: { where: 'header', name: 'MicrosoftSharePointTeamServices', text: '16.0.0.10337' },
    more: [{ where: 'header', name: 'SPRequestGuid', text: ID }],
    answeredBy: { id: 'other', name: 'SharePoint', version: '16.0.0.10337' },
    ids: [{ name: 'SPRequestGuid', value: ID }],
  });
});

test('the correlation id alone', () => {
  const found = recogniser.recognise(exchangeOf({ headers: { sprequestguid: ID } }));
  expect(found).toMatchObject({ answeredBy: { name: 'SharePoint' }, ids: [{ value: ID }] });
});

test.each([{}, { SPRequestGuid: '1' }, { MicrosoftSharePointTeamServices: '' }])(
  '%j says nothing',
  (headers) => {
    expect(recogniser.recognise(exchangeOf({ headers }))).toBeUndefined();
  },
);
