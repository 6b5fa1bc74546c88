import { expect, test } from 'vitest';
import { evidenceOf } from '../evidence/exchange-fixture';
import type { Certainty, Facts, JudgedAnswerer } from '../evidence/finding';
import type { LayerId } from '../failure/layer';
import { statedEntry } from './stated-entry';

const judge = (id: LayerId, facts: Facts, status = 500, certainty: Certainty = 'confirmed') => {
  const answeredBy: JudgedAnswerer = { id, name: id, certainty };
  const quote = { where: 'body', text: 'x' } as const;
  const findings = [{ certainty: 'confirmed' as const, quote, answeredBy, ...facts }];
  return statedEntry(evidenceOf({ answeredBy, facts, findings }), status)?.entry;
};

test.each<[string, ReturnType<typeof judge>, string | undefined]>([
  [
    'an exception of ASP.NET',
    judge('aspnet', { exception: 'System.Data.SqlClient.SqlException' }),
    'aspnet/SqlException',
  ],
  [
    'one that Mono calls otherwise',
    judge('aspnet', { exception: 'System.Web.Compilation.ParseException' }),
    'aspnet/HttpParseException',
  ],
  [
    'an `HttpException`, by its status',
    judge('aspnet', { exception: 'System.Web.HttpException' }, 404),
    'aspnet/HttpException-404',
  ],
  ['a number of classic ASP', judge('asp', { errorCode: 'ASP 0177', hresult: '0x800401f3' }), 'asp/0177'],
  ['a page of ASP.NET that hides the exception', judge('aspnet', {}, 404), 'aspnet/HttpException-404'],
  ['nothing where ASP.NET only may have answered', judge('aspnet', {}, 404, 'possible'), undefined],
  ['no exception that nobody knows', judge('aspnet', { exception: 'Shop.CartException' }), undefined],
  [
    'no `HttpException` of any other status',
    judge('aspnet', { exception: 'System.Web.HttpException' }, 418),
    undefined,
  ],
  ['no exception of another platform', judge('tomcat', { exception: 'java.sql.SQLException' }), undefined],
])('%s', (_, entry, expected) => {
  expect(entry).toBe(expected);
});
