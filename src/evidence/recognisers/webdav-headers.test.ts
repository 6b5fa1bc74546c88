import { expect, test } from 'vitest';
import { exchangeOf } from '../exchange-fixture';
import recogniser from './webdav-headers';

test.each([
  [{ 'MS-Author-Via': 'DAV', Server: 'Microsoft-IIS/10.0' }, 'likely'],
  [{ DAV: '1,2,3', 'X-Powered-By': 'ASP.NET' }, 'likely'],
  [{ DAV: '1,2', Server: 'Apache/2.4' }, 'possible'],
])('%j', (headers, presence) => {
  expect(recogniser.recognise(exchangeOf({ status: 405, headers }))).toMatchObject({
    certainty: 'possible',
    presence,
    answeredBy: { id: 'webdav' },
  });
});

test.each([{ DAV: 'none' }, { 'MS-Author-Via': 'DAV', MicrosoftSharePointTeamServices: '16.0.0.1' }])(
  '%j says nothing',
  (headers) => {
    expect(recogniser.recognise(exchangeOf({ status: 405, headers }))).toBeUndefined();
  },
);
