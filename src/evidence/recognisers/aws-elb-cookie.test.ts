import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './aws-elb-cookie';

test.each<[string, Response, object]>([
  [
    'a sticky session, without its value',
    { headers: { 'Set-Cookie': 'AWSALB=secret; Path=/' } },
    {
      certainty: 'possible',
      presence: 'confirmed',
      quote: { where: 'header', name: 'Set-Cookie', text: 'AWSALB=' },
    },
  ],
  [
    'the second of joined headers',
    { headers: { 'set-cookie': 'a=1; Path=/\nAWSALBCORS=x; Path=/' } },
    { quote: { text: 'AWSALBCORS=' } },
  ],
  ['a classic balancer', { headers: { 'Set-Cookie': 'AWSELB=x' } }, { answeredBy: { id: 'aws-elb' } }],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ['a cookie whose value has the name', { headers: { 'Set-Cookie': 'a=AWSALB=1' } }],
  ['a longer name', { headers: { 'Set-Cookie': 'MYAWSALB=1' } }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
