import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './s3-error';

test.each<[string, Response, object]>([
  [
    'XML',
    {
      status: 403,
      headers: { Server: 'AmazonS3' },
      body: '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>N0ZK</RequestId><HostId>kF3u=</HostId></Error>',
    },
    {
      certainty: 'confirmed',
      answeredBy: { id: 'other', name: 'Amazon S3' },
      errorCode: 'AccessDenied',
      message: 'Access Denied',
      ids: [
        { name: 'RequestId', value: 'N0ZK' },
        { name: 'HostId', value: 'kF3u=' },
      ],
    },
  ],
  [
    'a website',
    {
      status: 404,
      body: '<ul>\n<li>Code: NoSuchBucket</li>\n<li>Message: The specified bucket does not exist</li>\n<li>BucketName: a</li>\n<li>RequestId: 7C2D</li>\n<li>HostId: 8kX=</li>\n</ul>',
    },
    { certainty: 'likely', errorCode: 'NoSuchBucket' },
  ],
  [
    'a store that speaks its protocol',
    {
      headers: { Server: 'MinIO' },
      body: '<Error><Code>NoSuchKey</Code><Message>x</Message><RequestId>1</RequestId><HostId>2</HostId></Error>',
    },
    { certainty: 'possible' },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
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
