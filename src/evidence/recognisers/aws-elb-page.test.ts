import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './aws-elb-page';

test.each<[string, Response, object]>([
  [
    'the page with its header',
    {
      status: 503,
      headers: { Server: 'awselb/2.0' },
      body: '<html>\r\n<head><title>503 Service Temporarily Unavailable</title></head>\r\n<body>\r\n<center><h1>503 Service Temporarily Unavailable</h1></center>\r\n</body>\r\n</html>\r\n',
    },
    { certainty: 'confirmed', answeredBy: { id: 'aws-elb' }, message: '503 Service Temporarily Unavailable' },
  ],
  [
    'the page alone',
    {
      status: 503,
      body: '<html>\r\n<head><title>503 Service Temporarily Unavailable</title></head>\r\n<body>\r\n<center><h1>503 Service Temporarily Unavailable</h1></center>\r\n</body>\r\n</html>\r\n',
    },
    { certainty: 'possible' },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  [
    'the page under another name',
    {
      status: 503,
      headers: { Server: 'nginx' },
      body: '<html>\r\n<head><title>503 Service Temporarily Unavailable</title></head>\r\n<body>\r\n<center><h1>503 Service Temporarily Unavailable</h1></center>\r\n</body>\r\n</html>\r\n',
    },
  ],
  [
    'a page that signs',
    {
      body: '<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>',
    },
  ],
  ['a fixed response', { headers: { Server: 'awselb/2.0' }, body: 'Unknown Host' }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
