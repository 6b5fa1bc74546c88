import { describe, expect, it } from 'vitest';
import { type Column, tableOf } from './table';

const row = { code: '404.13', url: 'https://www.contoso.com/upload', cause: 'body 45 MB over the limit' };
type Row = typeof row;

const columns: readonly Column<Row>[] = [
  { title: 'Status', of: ({ code }) => code, most: 32 },
  { title: 'URL', of: ({ url }) => url, most: 60, gives: true },
  { title: 'Cause', of: ({ cause }) => cause || '–', most: 60, gives: true },
];

describe('tableOf', () => {
  it('lines up its columns', () => {
    expect(tableOf(columns, [row, { ...row, code: '502', cause: '' }], 160).split('\n')).toEqual([
      'Status  URL                             Cause',
      '──────  ──────────────────────────────  ─────────────────────────',
      '404.13  https://www.contoso.com/upload  body 45 MB over the limit',
      '502     https://www.contoso.com/upload  –',
    ]);
  });

  it('fits a narrow terminal', () => {
    for (const line of tableOf(columns, [row], 40).split('\n')) expect(line.length).toBeLessThanOrEqual(40);
  });

  it('lets no control character through', () => {
    expect(tableOf(columns, [{ ...row, url: 'http://a/\u001b[31m\u202e' }], 160)).toContain(
      'http://a/�[31m�',
    );
  });
});
