import type { Exchange } from '../failure/exchange';
import { reportFixture } from '../report/report.fixture';
import type { CopySource } from './format';

/** A failure to copy: the first of the report's, with its fields replaced. */
export function copySource(
  exchange: Partial<Exchange> = {},
  failure: Partial<Exchange['failure']> = {},
): CopySource {
  const { items, language, product, redacted } = reportFixture();
  const [item] = items;
  if (!item) throw new Error('The fixture is empty.');
  const whole = { ...item.exchange, ...exchange, failure: { ...item.exchange.failure, ...failure } };
  return { exchange: whole, item: { ...item, exchange: whole }, language, product, redacted };
}

/** Texts that a shell could take for more than text. */
export const HOSTILE = [
  '$(touch /tmp/x)',
  '`id`',
  "'; id; '",
  '"; id; "',
  '" & calc & "',
  '%PATH%',
  '%PATH:a=b%',
  '%^PATH%',
  '^',
  '^"',
  '\\',
  '\\"',
  '\\\\',
  '!!',
  '!PATH!',
  '\u201d; calc; \u201c',
  '\u2019; calc; \u2018',
  '\u201a\u201b\u201e',
  '$env:PATH',
  '@/etc/passwd',
  '-o',
  '|&;<>()',
  '~',
  '*',
  '{a,b}[1-9]',
  '\u2028',
  '\u202e',
  '\ud83d\ude00',
  '中文',
] as const;
