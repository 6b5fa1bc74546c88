import { describe, expect, it } from 'vitest';
import { parseEntry } from '../har/network-entry';
import { anEntry } from './fake-host.fixture';
import { createKeys } from './logged';

function entryOf(fields: Parameters<typeof anEntry>[0] = {}, timings: object = {}, time = 10) {
  const entry = parseEntry({ ...Object(anEntry(fields).har), timings, time });
  if (!entry) throw new Error('The fixture is no entry');
  return entry;
}

const PHASES = { blocked: 1.157, send: 0.12, wait: 3.5001, receive: 2 };

describe('the keys of entries', () => {
  it.each([
    ['another status', entryOf({ status: 500 }, PHASES)],
    ['another error', entryOf({ status: 0, error: 'net::ERR_FAILED' }, PHASES)],
    ['another URL', entryOf({ url: 'https://a.test/' }, PHASES)],
    ['another start', entryOf({ endedAt: 2000 }, PHASES)],
    ['other phases', entryOf({}, { ...PHASES, wait: 3.5002 })],
  ])('differ for %s', (_, other) => {
    const keyOf = createKeys();
    expect(keyOf(other)).not.toBe(keyOf(entryOf({}, PHASES)));
  });

  it('are the same for what is told twice, whatever came after its head', () => {
    const keyOf = createKeys();
    const later = entryOf({}, { ...PHASES, receive: 31 }, 41);
    expect(keyOf(later)).toBe(keyOf(entryOf({}, PHASES)));
  });

  it.each([[{}], [{ blocked: 0, wait: 3 }]])(
    'tell equal ones apart by their order where phases are %j',
    (phases) => {
      const [live, logged] = [createKeys(), createKeys()];
      const keys = [live(entryOf({}, phases)), live(entryOf({}, phases))];
      expect(new Set(keys).size).toBe(2);
      expect([logged(entryOf({}, phases)), logged(entryOf({}, phases))]).toEqual(keys);
    },
  );
});
