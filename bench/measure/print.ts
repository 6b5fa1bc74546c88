import type { Table } from './bench';
import { mean, median, quantile, ratios } from './statistics';

/** Three significant digits, without an exponent. */
function digits(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en');
  return String(Number(value.toPrecision(3)));
}

/** The median ratio and, after it, the quartiles between which half of the rounds lie. */
function medianRatio(samples: readonly number[], base: readonly number[]): string {
  const found = ratios(samples, base);
  if (found.length === 0) return '–';
  return `${digits(median(found))}× (${digits(quantile(found, 0.25))}–${digits(quantile(found, 0.75))})`;
}

function meanRatio(samples: readonly number[], base: readonly number[]): string {
  const ratio = mean(samples) / mean(base);
  return Number.isFinite(ratio) ? `${digits(ratio)}×` : '–';
}

/** A table as Markdown: for each candidate the ratio to the base, then the value itself and how far it spreads. */
export function tableText({ title, unit, base, rows, summary = 'median' }: Table): string {
  const divisor = rows.find(({ name }) => name === base);
  if (!divisor) throw new Error(`"${title}" has no row named "${base}"`);
  const ratio = summary === 'mean' ? meanRatio : medianRatio;
  const middle = summary === 'mean' ? mean : median;
  const cells = rows.map(({ name, samples }) => [
    name,
    name === base ? '1×' : ratio(samples, divisor.samples),
    digits(middle(samples)),
    `${digits(Math.min(...samples))}–${digits(Math.max(...samples))}`,
  ]);
  const head = [
    ['candidate', `ratio${summary === 'mean' ? '' : ' (quartiles)'}`, `${unit} (${summary})`, 'all'],
  ];
  const lines = [...head, ['---', '---:', '---:', '---:'], ...cells];
  return [`**${title}**`, '', ...lines.map((line) => `| ${line.join(' | ')} |`), ''].join('\n');
}
