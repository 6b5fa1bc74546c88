import { isoMoment, readableMoment } from '../../report/moment';
import type { ReportCause, ReportFix, ReportItem } from '../../report/report';
import { WORDS, type Words } from '../../report/words';
import { type CopySource, defineFormat } from '../format';
import { codeBlock, codeSpan, plain, prose } from '../markdown';

/** What continues a numbered step. */
const INDENT = '   ';

function step({ text, command, config }: ReportFix, at: number): string {
  return [
    `${at + 1}. ${prose(text)}`,
    ...(command === undefined ? [] : [codeBlock(command, 'shell', INDENT)]),
    ...(config === undefined ? [] : [codeBlock(config, config.startsWith('<') ? 'xml' : '', INDENT)]),
  ].join('\n\n');
}

function cause({ label, certainty, why, basis, check, fix }: ReportCause, words: Words): readonly string[] {
  return [
    `## ${words.theCause}`,
    `**${prose(label)}** (${words.certainty[certainty]}: ${words.certaintyHint[certainty]})`,
    prose(why),
    ...(basis.length === 0 ? [] : [`${words.seen}: ${basis.map(prose).join(' · ')}`]),
    ...(certainty === 'confirmed' || check === '' ? [] : [`${words.howToTell}: ${prose(check)}`]),
    ...(fix.length === 0 ? [] : [`## ${words.fix}`, fix.map(step).join('\n\n')]),
  ];
}

function answerer({ evidence, exchange }: ReportItem, words: Words): string {
  const { answeredBy } = evidence;
  if (exchange.failure.status === 0 || !answeredBy) return words.unknown;
  const name = [answeredBy.name, answeredBy.version].filter((part) => part !== undefined).join(' ');
  return `${plain(name)} (${words.certainty[answeredBy.certainty]})`;
}

/** The facts of the request, one a line. */
function facts(item: ReportItem, words: Words): string {
  const { failure } = item.exchange;
  const ids = item.evidence.ids.map(({ name, value }) => [plain(name), codeSpan(value)] as const);
  const all = [
    [words.request, codeSpan(`${failure.method} ${failure.url}`)],
    [words.statusLine, codeSpan(failure.statusLine)],
    [words.error, codeSpan(failure.error ?? '')],
    [words.answeredBy, answerer(item, words)],
    [words.time, isoMoment(failure.endedAt) === '' ? '' : readableMoment(failure.endedAt)],
    [words.address, codeSpan(failure.ip ?? '')],
    ...ids,
  ] as const;
  return all
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `- ${name}: ${value}`)
    .join('\n');
}

function markdown(item: ReportItem, { language, redacted, product }: CopySource): string {
  const words = WORDS[language];
  const [first] = item.causes;
  const parts = [
    `# ${plain(item.code)} ${plain(item.title)}`,
    prose(item.verdict),
    facts(item, words),
    ...(first ? cause(first, words) : []),
    '---',
    `${plain(`${product.name} ${product.version}`)} · ${words.timesInUtc} ${redacted ? plain(words.redacted) : ''}`.trim(),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** A ticket: what failed, who refused it, why, what to do, and the numbers to name to operators. */
export default defineFormat({
  id: 'markdown',
  replays: false,
  applies: ({ item }) => item !== undefined,
  copy: (source) => (source.item ? markdown(source.item, source) : ''),
});
