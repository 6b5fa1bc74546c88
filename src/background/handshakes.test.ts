import { expect, test } from 'vitest';
import { refusal, success } from '../failure/handshake.fixture';
import { Handshakes } from './handshakes';
import { FakeSessionStorage, settled } from './session-storage.fixture';
import { FailureStore } from './store';

function start(storage: FakeSessionStorage) {
  const store = new FailureStore(storage.connect());
  return { store, handshakes: new Handshakes(store) };
}

test('a step of a handshake leaves the badge when its success comes', async () => {
  const { store, handshakes } = start(new FakeSessionStorage());
  await store.ready;
  store.add(refusal);
  expect(store.tab(3).counted()).toHaveLength(1);
  handshakes.succeeded(success);
  expect(store.find('1')?.followedBy).toEqual({ status: 200, at: 1500 });
  expect(store.tab(3).counted()).toEqual([]);
});

test('a background that was killed in between still knows the step', async () => {
  const storage = new FakeSessionStorage();
  const first = start(storage);
  await first.store.ready;
  first.store.add(refusal);
  await settled();

  const second = start(storage);
  // Told before the store is read back.
  second.handshakes.succeeded(success);
  await second.store.ready;
  await settled();
  expect(second.store.find('1')?.followedBy).toEqual({ status: 200, at: 1500 });

  const third = start(storage);
  await third.store.ready;
  expect(third.store.tab(3).counted()).toEqual([]);
});

test('a refusal that was cleared does not come back', async () => {
  const { store, handshakes } = start(new FakeSessionStorage());
  await store.ready;
  store.add(refusal);
  await store.clear(3);
  handshakes.succeeded(success);
  expect(store.find('1')).toBeUndefined();
});
