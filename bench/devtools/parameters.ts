function numberIn(name: string, otherwise: number): number {
  const value = Number(process.env[name] ?? otherwise);
  if (!Number.isSafeInteger(value) || value < 1) throw new Error(`${name} must be a whole number from 1 on`);
  return value;
}

/** The parts of the bench; `PARTS=held,live` runs some. */
const PARTS = ['held', 'beside', 'live'] as const;
export type Part = (typeof PARTS)[number];

function partsIn(text: string | undefined): ReadonlySet<Part> {
  if (text === undefined) return new Set(PARTS);
  const names = text.split(',');
  const unknown = names.filter((name) => !PARTS.some((part) => part === name));
  if (unknown.length > 0) throw new Error(`PARTS may have ${PARTS.join(', ')}; not ${unknown.join(', ')}`);
  return new Set(PARTS.filter((part) => names.includes(part)));
}

/** How much the bench of the panel does, as the environment says; smaller numbers are for trying. */
export const parameters = {
  parts: partsIn(process.env['PARTS']),
  /** Failures that the panel is given. */
  rows: numberIn('ROWS', 100_000),
  /** Real requests of one page, beside Chrome's Network panel. */
  requests: numberIn('REQUESTS', 20_000),
  /** How long requests fail while someone types, in s. */
  seconds: numberIn('SECONDS', 60),
};

/** Says on standard error what is under way: the tables alone go to standard output. */
export function progress(text: string): void {
  process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${text}\n`);
}

/** A number of rows in words. */
export const many = (rows: number): string => `${rows.toLocaleString('en')} rows`;
