import type { Words } from '../../../i18n/words';
import { CaretIcon } from '../../../ui/icons';
import type { Heading } from '../../store/lines';
import { clockText, timeText } from '../formats';

export interface HeadingLineProps {
  readonly heading: Heading;
  readonly words: Words;
  readonly language: string;
  /** Among all lines. */
  readonly index: number;
  readonly id: string;
  readonly top: number;
  readonly isActive: boolean;
  readonly columnCount: number;
}

/** How many, since when and how closely. */
function summaryOf({ grouping, at, count, burst }: Heading, words: Words, language: string): string {
  if (at === undefined) return words.failures(count);
  if (grouping === 'problem') return words.problem(count, clockText(at, language), burst);
  return grouping === 'page' ? `${timeText(at, language)} · ${words.failures(count)}` : words.failures(count);
}

function Counts({ heading, words, language }: Pick<HeadingLineProps, 'heading' | 'words' | 'language'>) {
  const { network, server, client } = heading.counts;
  return (
    <span class="counts">
      {network > 0 && <span class="severe">{words.list.networkCount(network)}</span>}
      {server > 0 && <span class="severe">{server.toLocaleString(language)}× 5xx</span>}
      {client > 0 && <span class="mild">{client.toLocaleString(language)}× 4xx</span>}
    </span>
  );
}

/** What a heading says, as a line of the list and above it while its rows are in view. */
export function HeadingText({
  heading,
  words,
  language,
}: Pick<HeadingLineProps, 'heading' | 'words' | 'language'>) {
  return (
    <>
      <span class="fold" aria-hidden="true">
        <CaretIcon open={!heading.isFolded} />
      </span>
      <span class="heading-text" title={heading.text}>
        {heading.text}
      </span>
      <Counts heading={heading} words={words} language={language} />
      <span class="quiet">{summaryOf(heading, words, language)}</span>
    </>
  );
}

/** The heading of a group. */
export function HeadingLine(props: HeadingLineProps) {
  const { heading, index, id, top, isActive, columnCount } = props;
  return (
    <div
      class={isActive ? 'line heading active' : 'line heading'}
      role="row"
      id={id}
      aria-rowindex={index + 2}
      aria-level={1}
      aria-expanded={!heading.isFolded}
      style={{ transform: `translateY(${top}px)` }}
      data-toggle
    >
      <span role="gridcell" class="heading-cell" aria-colspan={columnCount}>
        <HeadingText {...props} />
      </span>
    </div>
  );
}
