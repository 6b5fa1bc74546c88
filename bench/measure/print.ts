import type { Budget, Table } from './bench';
import { mean, median, quantile, ratios } from './statistics';

/** Three significant digits, without an exponent. */
function digits(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en');
  return String(Number(value.toPrecision(3)));
}

/** The least and the most; a dash when nothing was measured. */
function range(samples: readonly number[]): string {
  const [least, most] = [Math.min(...samples), Math.max(...samples)];
  return Number.isFinite(least) && Number.isFinite(most) ? `${digits(least)}–${digits(most)}` : '–';
}

/** The median ratio and, after it, the quartiles between which half of the rounds lie. */
function medianRatio(found: readonly number[]): string {
  if (found.length === 0) return '–';
  const quartiles = `${digits(quantile(found, 0.25))}–${digits(quantile(found, 0.75))}`;
  return found.length === 1 ? `${digits(median(found))}×` : `${digits(median(found))}× (${quartiles})`;
}

/** A limit and whether it is kept; what was not measured keeps none. */
function budgetText({ atMost, of = 'value' }: Budget, value: number, ratio: number): string {
  const compared = of === 'value' ? value : ratio;
  const verdict = Number.isFinite(compared) ? (compared <= atMost ? 'met' : 'missed') : 'not measured';
  return `≤ ${digits(atMost)}${of === 'ratio' ? '×' : ''}: ${verdict}`;
}

/**
 * A table as Markdown: for each candidate the ratio to the base, then the value itself and how far it spreads, and where a row has a
 * budget, whether it is met.
 */
export function tableText({ title, unit, base, rows, summary = 'median' }: Table): string {
  const divisor = rows.find(({ name }) => name === base);
  if (!divisor) throw new Error(`"${title}" has no row named "${base}"`);
  const middle = summary === 'mean' ? mean : median;
  const budgeted = rows.some(({ budget }) => budget);
  const cells = rows.map(({ name, samples, budget }) => {
    const value = middle(samples);
    const found = ratios(samples, divisor.samples);
    const ratio = summary === 'mean' ? value / mean(divisor.samples) : median(found);
    const ratioText =
      summary === 'median' ? medianRatio(found) : Number.isFinite(ratio) ? `${digits(ratio)}×` : '–';
    return [
      name,
      name === base ? '1×' : ratioText,
      digits(value),
      range(samples),
      ...(budgeted ? [budget ? budgetText(budget, value, ratio) : ''] : []),
    ];
  });
  const head = [
    'candidate',
    `ratio${summary === 'mean' ? '' : ' (quartiles)'}`,
    `${unit} (${summary})`,
    'all',
  ];
  const lines = [
    budgeted ? [...head, 'budget'] : head,
    ['---', '---:', '---:', '---:', ...(budgeted ? ['---'] : [])],
    ...cells,
  ];
  return [`**${title}**`, '', ...lines.map((line) => `| ${line.join(' | ')} |`), ''].join('\n');
}
