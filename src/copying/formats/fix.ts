import { unmarked } from '../../knowledge/marks';
import type { ReportFix } from '../../report/report';
import { defineFormat } from '../format';

function step({ text, command, config }: ReportFix, number: number | undefined): string {
  const first = number === undefined ? unmarked(text) : `${number}. ${unmarked(text)}`;
  return [first, ...[command, config].filter((part) => part !== undefined)].join('\n\n');
}

/** What to do about the likeliest cause, as plain text: steps, commands, configuration. */
export default defineFormat({
  id: 'fix',
  replays: false,
  applies: ({ item }) => (item?.causes[0]?.fix.length ?? 0) > 0,
  copy({ item }) {
    const fix = item?.causes[0]?.fix ?? [];
    return fix.map((each, at) => step(each, fix.length === 1 ? undefined : at + 1)).join('\n\n');
  },
});
