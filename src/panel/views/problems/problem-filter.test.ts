import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RankedCause } from '../../../diagnosis/diagnosis';
import type { Failure } from '../../../failure/failure';
import { parseFilter, testOf } from '../../../failure/filter';
import { aFailure, aNetworkError, subjectOf } from '../../../failure/filter-fixture';
import { problemFilter } from './problem-filter';

const cause: RankedCause = {
  entry: 'iis/404.13',
  cause: 'too-long',
  certainty: 'confirmed',
  basis: [{ of: 'status', value: '404' }],
  values: {},
};

type Given = Failure & { readonly label?: string };

function filterOf(items: readonly [Given, ...Given[]], known: boolean): string {
  const root = known ? cause : undefined;
  const problem = { key: '', items, cause: root, certainty: root?.certainty, since: 0, until: 0 };
  return problemFilter(problem, ({ label }) => label);
}

const at = (url: string, label = 'Body too long') => ({ ...aFailure({ url }), label });

test.each<[string, readonly [Given, ...Given[]], boolean, string]>([
  [
    'a cause on one host',
    [at('https://a.test/1'), at('https://a.test/2')],
    true,
    'cause:"Body too long" domain:a.test',
  ],
  ['on any port of it', [at('https://a.test:8080/')], true, 'cause:"Body too long" domain:a.test'],
  ['a cause of many hosts', [at('https://a.test/'), at('https://b.test/')], true, 'cause:"Body too long"'],
  [
    'a cause in words that differ',
    [at('https://a.test/1', 'No a'), at('https://a.test/2', 'No b')],
    true,
    'status-code:404 method:GET domain:a.test',
  ],
  [
    'a cause in words with quotes',
    [at('https://a.test/x', 'A "quoted" one')],
    true,
    'cause:"A ""quoted"" one" domain:a.test',
  ],
  [
    'a cause that is only possible',
    [at('https://a.test/x?y=1')],
    false,
    'status-code:404 method:GET url:https://a.test/x cause:"Body too long"',
  ],
  [
    'no answer',
    [aNetworkError('net::ERR_FAILED', { url: 'https://a.test/x' })],
    false,
    'error:net::ERR_FAILED method:GET url:https://a.test/x',
  ],
  [
    'a star in the path',
    [aFailure({ url: 'https://a.test/*/x?y' })],
    false,
    'status-code:404 method:GET url:https://a.test/*/x*',
  ],
  ['no URL', [aFailure({ url: 'nothing to parse' })], false, 'status-code:404 method:GET'],
])('%s', (_, items, known, text) => {
  expect(filterOf(items, known)).toBe(text);
});

test('every failure of the problem passes', () => {
  const given = fc.record({
    url: fc.oneof(
      fc.webUrl({ withQueryParameters: true }),
      fc.string(),
      fc.constantFrom('https://a.test/*,"/b c', 'http://[::1]:8/x', 'https://a.test/%22'),
    ),
    status: fc.constantFrom(0, 404, 500),
    method: fc.constantFrom('GET', 'POST', 'M-SEARCH'),
    label: fc.option(fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('a * b', 'a, b', '"')), {
      nil: undefined,
    }),
  });
  fc.assert(
    fc.property(given, fc.array(given, { maxLength: 3 }), fc.boolean(), (first, rest, known) => {
      const itemOf = ({ label, ...fields }: typeof first): Given => ({
        ...aFailure({ ...fields, ...(fields.status === 0 && { error: 'NS_ERROR_X' }) }),
        ...(label !== undefined && { label }),
      });
      const items: readonly [Given, ...Given[]] = [itemOf(first), ...rest.map(itemOf)];
      const filter = parseFilter(filterOf(items, known));
      for (const { label, ...failure } of items) {
        const subject = subjectOf(failure, { code: '', ...(label !== undefined && { cause: label }) });
        expect(testOf(filter)(subject), filter.text).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
