import { describe, expect, expectTypeOf, it, vi } from 'vitest';
import { aFailure } from '../failure/filter-fixture';
import type { RequestHandlers, RequestOutput } from './protocol';
import { answerWith, ask } from './requests';

const counted: RequestOutput<'tab/counted'> = {
  failures: [aFailure()],
  noise: 2,
  losses: { dropped: 0, unseen: 1 },
  access: 'granted',
};

function handlers() {
  return {
    'tab/counted': vi.fn(async (_: { tabId: number }) => counted),
    'tab/private': vi.fn(async () => ({ private: false })),
    'options/open': vi.fn(async () => ({})),
  } satisfies RequestHandlers;
}

describe('answerWith', () => {
  it('gives the input to the handler, and its answer back', async () => {
    const own = handlers();
    const answer = answerWith(own);
    expect(await answer({ request: 'tab/counted', input: { tabId: 3, more: 1 } })).toEqual(counted);
    expect(own['tab/counted']).toHaveBeenCalledExactlyOnceWith({ tabId: 3 });
    expect(own['options/open']).not.toHaveBeenCalled();
  });

  it.each<[string, unknown, RegExp]>([
    ['an unknown request', { request: 'tab/erase', input: {} }, /Unknown request: tab\/erase/],
    ['a name of every object', { request: 'toString', input: {} }, /Unknown request: toString/],
    ['the prototype', { request: '__proto__', input: {} }, /Unknown request: __proto__/],
    ['input of another form', { request: 'tab/counted', input: { tabId: '3' } }, /Expected number/],
    ['no tab', { request: 'tab/counted', input: { tabId: -2 } }, /Expected >=-1/],
    ['half a tab', { request: 'tab/counted', input: { tabId: 1.5 } }, /safe integer/],
    ['missing input', { request: 'tab/counted' }, /Expected/],
    ['no envelope', 'tab/counted', /Expected Object/],
    ['nothing', undefined, /Expected Object/],
  ])('refuses %s', async (_, message, error) => {
    const own = handlers();
    await expect(answerWith(own)(message)).rejects.toThrow(error);
    expect(own['tab/counted']).not.toHaveBeenCalled();
  });

  it('passes on what a handler fails with', async () => {
    const failing = { ...handlers(), 'options/open': () => Promise.reject(new Error('no page')) };
    await expect(answerWith(failing)({ request: 'options/open', input: {} })).rejects.toThrow('no page');
  });
});

describe('ask', () => {
  it('sends one envelope and parses the answer', async () => {
    const transport = vi.fn(async () => ({ ...counted, more: 1 }));
    expect(await ask(transport, 'tab/counted', { tabId: 3 })).toEqual(counted);
    expect(transport).toHaveBeenCalledExactlyOnceWith({ request: 'tab/counted', input: { tabId: 3 } });
  });

  it('meets its answerer', async () => {
    const answer = answerWith(handlers());
    expect(await ask(answer, 'tab/counted', { tabId: 3 })).toEqual(counted);
    expect(await ask(answer, 'options/open', {})).toEqual({});
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['another form', { ...counted, noise: -1 }],
    ['a failure of another form', { ...counted, failures: [{ ...aFailure(), status: '404' }] }],
    ['an unknown access', { ...counted, access: 'perhaps' }],
  ])('refuses %s for an answer', async (_, answer) => {
    await expect(ask(async () => answer, 'tab/counted', { tabId: 3 })).rejects.toThrow();
  });
});

describe('what does not compile', () => {
  type With<Handler> = Omit<RequestHandlers, 'tab/counted'> & { 'tab/counted': Handler };

  it('is a handler that is missing, or takes or gives something else', () => {
    expectTypeOf<With<RequestHandlers['tab/counted']>>().toExtend<RequestHandlers>();
    expectTypeOf<Omit<RequestHandlers, 'tab/counted'>>().not.toExtend<RequestHandlers>();
    expectTypeOf<
      With<(input: { tabId: string }) => Promise<RequestOutput<'tab/counted'>>>
    >().not.toExtend<RequestHandlers>();
    expectTypeOf<
      With<(input: { tabId: number }) => Promise<{ noise: number }>>
    >().not.toExtend<RequestHandlers>();
  });

  it('is asking for what is not there, or with something else', () => {
    expectTypeOf(ask<'tab/counted'>)
      .parameter(1)
      .toEqualTypeOf<'tab/counted'>();
    expectTypeOf(ask<'tab/counted'>)
      .parameter(2)
      .toEqualTypeOf<{ tabId: number }>();
    expectTypeOf<'tab/erase'>().not.toExtend<Parameters<typeof ask>[1]>();
  });
});
