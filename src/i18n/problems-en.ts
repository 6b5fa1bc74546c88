import { englishNumber as number } from './numbers';

const counted = (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`;

/** The words of the problems and of the timeline in English. */
export const problemsEn = {
  title: 'Problems',
  ranking: (count: number) => `${counted(count, 'problem', 'problems')}, what breaks most first`,
  count: (count: number) => counted(count, 'request', 'requests'),
  affected: 'Affected requests',
  showInList: 'Filter the list to this problem',
  showAll: (count: number) => `Show all ${number(count)} in the list`,
  copyFix: 'Copy the fix',
  more: (next: number, left: number) =>
    next === left ? `Show ${number(left)} more` : `Show ${number(next)} of ${number(left)} more`,

  timeline: {
    label: 'Failures over time',
    hint: 'Drag to list one span of time only; double-click or Esc lists all again',
    span: 'Span of time',
    from: 'Beginning of the span',
    to: 'End of the span',
    short: { network: 'Network', server: '5xx', client: '4xx', noise: 'Noise' },
    counts: {
      network: (count: number) => counted(count, 'network error', 'network errors'),
      server: (count: number) => counted(count, 'server error (5xx)', 'server errors (5xx)'),
      client: (count: number) => counted(count, 'refusal (4xx)', 'refusals (4xx)'),
      noise: (count: number) => `${number(count)} of noise`,
    },
    none: 'no failures',
    summary: (range: string, counts: readonly string[]) => `${range}: ${counts.join(', ')}`,
    outside: (count: number) => `+${number(count)} outside`,
    outsideHint: 'Failures before or after the time that is drawn, which stays put while a span is chosen',
  },
};
