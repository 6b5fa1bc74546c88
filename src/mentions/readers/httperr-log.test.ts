import { expect, test } from 'vitest';
import { idsIn } from '../names-fixture';

const HEAD = '#Software: Microsoft HTTP API 2.0\n#Version: 1.0\n';
const OLD =
  '#Fields: date time c-ip c-port s-ip s-port cs-version cs-method cs-uri sc-status s-siteid s-reason s-queuename';
const STREAM = OLD.replace('sc-status', 'streamid sc-status');
const NEW = `${OLD.replace('sc-status', 'streamid streamid_ex sc-status')} transport`;
const at = (rest: string) => `2026-03-01 08:00:00 fe80::1%12 50000 ::1%0 80 ${rest}`;

test.each<[string, string, readonly string[]]>([
  [
    '2003 to 2012 R2',
    `${HEAD}${OLD}\n${at('HTTP/1.1 GET / 503 1 AppOffline Pool ')}`,
    ['http/503', 'httpsys/AppOffline'],
  ],
  ['2016', `${STREAM}\n${at('HTTP/2 GET / 5 503 1 AppOffline Pool')}`, ['http/503', 'httpsys/AppOffline']],
  [
    'the newest',
    `${NEW}\n${at('HTTP/2 GET / 5 0 503 1 AppOffline Pool TCP')}`,
    ['http/503', 'httpsys/AppOffline'],
  ],
  ['no answer', `${OLD}\n${at('- - - - - Timer_ConnectionIdle -')}`, ['httpsys/Timer_ConnectionIdle']],
  ['no reason', `${OLD}\n${at('HTTP/1.1 GET / 400 - - -')}`, ['http/400', 'httpsys/no-reason']],
  ['no directive', at('HTTP/1.1 GET / 503 1 AppOffline Pool'), ['http/503', 'httpsys/AppOffline']],
  ['no directive, no answer', at('- - - - - Timer_ConnectionIdle -'), ['httpsys/Timer_ConnectionIdle']],
  ['a version that nobody knows', at('HTTP/?.? - - 400 - URL -'), ['http/400', 'httpsys/URL']],
  ['a reason with a slash', at('HTTP/1.1 GET / 5 0 503 1 N/A Pool TCP'), ['http/503', 'httpsys/N/A']],
  [
    'columns that change',
    `${OLD}\n${at('HTTP/1.1 GET / 503 1 AppOffline Pool')}\n${NEW}\n${at('- - - - - - - URL - TCP')}`,
    ['http/503', 'httpsys/AppOffline', 'httpsys/URL'],
  ],
])('%s', (_, text, ids) => {
  expect(idsIn(text)).toEqual(ids);
});
