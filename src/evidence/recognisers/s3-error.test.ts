import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './s3-error';

const REQUEST = '4JX0D9Q2ZK7TB3WM';
const HOST = 'pQ7sVb2LkYwZ9dRmXc4TnHf0aJgEu6Io1BtKqWxS3vMzCyA8hPlN5GjUrFeDiO+k/2mZbQ7wXsY=';
const xml = (request: string, host: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>${request}</RequestId><HostId>${host}</HostId></Error>`;

test.each<[string, Response, object]>([
  [
    'XML',
    {
      status: 403,
      headers: { Server: 'AmazonS3' },
      body: xml(REQUEST, HOST),
    },
    {
      certainty: 'confirmed',
      answeredBy: { id: 'other', name: 'Amazon S3' },
      errorCode: 'AccessDenied',
      message: 'Access Denied',
      ids: [
        { name: 'RequestId', value: REQUEST },
        { name: 'HostId', value: HOST },
      ],
    },
  ],
  [
    'a website',
    {
      status: 404,
      body: `<ul>\n<li>Code: NoSuchBucket</li>\n<li>Message: The specified bucket does not exist</li>\n<li>BucketName: a</li>\n<li>RequestId: ${REQUEST}</li>\n<li>HostId: ${HOST}</li>\n</ul>`,
    },
    { certainty: 'likely', errorCode: 'NoSuchBucket' },
  ],
  [
    'a store that speaks its protocol',
    { headers: { Server: 'WasabiS3/7.20' }, body: xml(REQUEST, HOST) },
    { certainty: 'possible', errorCode: 'AccessDenied' },
  ],
  [
    'a server that may relay it',
    { headers: { Server: 'nginx' }, body: xml(REQUEST, HOST) },
    { certainty: 'possible', presence: 'possible', answeredBy: { name: 'Amazon S3' } },
  ],
  [
    'a front before it',
    { headers: { Server: 'CloudFront' }, body: xml(REQUEST, HOST) },
    { certainty: 'likely' },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ["MinIO's host", { body: xml('18C0FFEE12345678', '0123456789abcdef'.repeat(4)) }],
  ["Ceph's ids", { body: xml('tx00000000000000000000a-0065a1b2c3-4d5e-zone', '4d5e-zone-group') }],
  ['the name of another store', { headers: { Server: 'Contoso-Store/2' }, body: xml(REQUEST, HOST) }],
])('names nobody by %s', (_, response) => {
  const found = recogniser.recognise(exchangeOf(response));
  expect(found).toMatchObject({ certainty: 'possible', errorCode: 'AccessDenied' });
  expect(found?.answeredBy).toBeUndefined();
});

test.each<[string, Response]>([
  [
    "Azure's storage",
    {
      body: '<?xml version="1.0" encoding="utf-8"?><Error><Code>BlobNotFound</Code><Message>The specified blob does not exist.</Message></Error>',
    },
  ],
  [
    "Google's storage",
    {
      body: "<?xml version='1.0' encoding='UTF-8'?><Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message></Error>",
    },
  ],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
