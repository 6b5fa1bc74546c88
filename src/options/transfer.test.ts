import { describe, expect, it } from 'vitest';
import { MemoryStorage } from '../settings/memory-storage.fixture';
import { createSettings } from '../settings/settings';
import { MAX_CHARACTERS } from '../settings/stored';
import { createTransfer } from './transfer';

function aTransfer() {
  const settings = createSettings(new MemoryStorage().page());
  return { settings, transfer: createTransfer(settings) };
}

const file = (settings: object) => new Blob([JSON.stringify({ product: 'Substatus', version: 1, settings })]);

describe('importFile', () => {
  it('takes a file over, and back', async () => {
    const { settings, transfer } = aTransfer();
    await transfer.importFile(file({ grouping: 'host', other: 1 }));
    const outcome = transfer.outcome.value;
    expect(outcome).toMatchObject({ kind: 'imported', ignored: ['other'] });
    expect(settings.grouping.value).toBe('host');
    if (outcome?.kind === 'imported') transfer.undo(outcome.undo);
    expect(transfer.outcome.value).toEqual({ kind: 'undone' });
    expect(settings.grouping.value).toBe('page');
  });

  it.each([
    ['a text', new Blob(['grouping=host']), 'not-json'],
    ['a misfit', file({ grouping: 'x' }), 'misfits'],
    ['bytes that are no text', new Blob([new Uint8Array([0xff, 0xfe, 0x00])]), 'not-json'],
  ])('refuses %s', async (_, blob, reason) => {
    const { transfer } = aTransfer();
    await transfer.importFile(blob);
    expect(transfer.outcome.value).toMatchObject({ kind: 'refused', failure: { reason } });
  });

  it('does not read a file that is too large', async () => {
    const { transfer } = aTransfer();
    const large = new Blob([new Uint8Array(3 * MAX_CHARACTERS + 1)]);
    large.text = () => Promise.reject(new Error('It was read'));
    await transfer.importFile(large);
    expect(transfer.outcome.value).toMatchObject({ failure: { reason: 'too-long' } });
  });

  it('tells of a file that cannot be read', async () => {
    const { transfer } = aTransfer();
    const gone = new Blob(['{}']);
    gone.text = () => Promise.reject(new Error('Gone'));
    await transfer.importFile(gone);
    expect(transfer.outcome.value).toMatchObject({ failure: { reason: 'unreadable' } });
  });
});

describe('reset', () => {
  it('can be undone', () => {
    const { settings, transfer } = aTransfer();
    settings.timeline.value = false;
    transfer.reset();
    expect(settings.timeline.value).toBe(true);
    const outcome = transfer.outcome.value;
    if (outcome?.kind === 'reset') transfer.undo(outcome.undo);
    expect(settings.timeline.value).toBe(false);
  });
});
