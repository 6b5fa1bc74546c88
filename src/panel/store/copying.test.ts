import { signal } from '@preact/signals';
import { afterEach, describe, expect, it } from 'vitest';
import { aFailure } from '../../failure/filter-fixture';
import { parseEntry } from '../har/network-entry';
import { COPY_FORMATS, copyFormatsOf, copySecrets, copyTextOf } from './copying';
import { anEntry, FakeHost } from './fake-host.fixture';
import { makeRow } from './row';

const SECRET = 'hunter2';
const model = { catalogue: signal(undefined), host: new FakeHost() };
const url = `https://www.contoso.com/app/page.aspx?token=${SECRET}`;
const entry = parseEntry(anEntry({ url }).har);
const row = makeRow(
  aFailure({ url, method: 'POST' }),
  entry && {
    ...entry,
    requestHeaders: [
      { name: 'Cookie', value: `sid=${SECRET}` },
      { name: 'Authorization', value: `Bearer ${SECRET}` },
    ],
    requestBody: `password=${SECRET}`,
    responseHeaders: [{ name: 'Set-Cookie', value: `sid=${SECRET}` }],
  },
  { kind: 'known', body: { text: `{"password":"${SECRET}"}`, length: 20 } },
);

afterEach(() => {
  copySecrets.value = false;
});

describe('copyTextOf', () => {
  const offered = COPY_FORMATS.filter((id) => copyFormatsOf(model, row).has(id));

  it('offers all but what wants an explanation', () => {
    expect(offered).toEqual(['url', 'curl-bash', 'curl-cmd', 'powershell', 'fetch', 'har']);
    expect(copyTextOf(model, row, 'markdown')).toBeUndefined();
  });

  it.each(offered)('%s leaves secrets out, unless asked to include them', (id) => {
    expect(copyTextOf(model, row, id)).not.toContain(SECRET);
    expect(copyTextOf(model, row, id)).toContain('[redacted]');
    copySecrets.value = true;
    expect(copyTextOf(model, row, id)).toContain(SECRET);
  });
});
