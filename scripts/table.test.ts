import { describe, expect, it } from 'vitest';
import { tableOf } from './table';

const row = {
  code: '404.13',
  method: 'POST',
  url: 'https://www.contoso.com/upload',
  answeredBy: 'IIS 10.0',
  cause: 'body 45 MB over the limit',
  certainty: 'Confirmed',
};

describe('tableOf', () => {
  it('lines up its columns', () => {
    expect(tableOf([row, { ...row, code: '502', certainty: '' }], 160).split('\n')).toEqual([
      'Status  URL                                  Answered by  Cause                      Certainty',
      '──────  ───────────────────────────────────  ───────────  ─────────────────────────  ─────────',
      '404.13  POST https://www.contoso.com/upload  IIS 10.0     body 45 MB over the limit  Confirmed',
      '502     POST https://www.contoso.com/upload  IIS 10.0     body 45 MB over the limit  –',
    ]);
  });

  it('fits a narrow terminal', () => {
    for (const line of tableOf([row], 80).split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('lets no control character through', () => {
    expect(tableOf([{ ...row, url: 'http://a/\u001b[31m\u202e' }], 160)).toContain('http://a/�[31m�');
  });
});
