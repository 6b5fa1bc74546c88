import type { ComponentChildren } from 'preact';
import type { Words } from '../../../i18n/words';
import type { ColumnId } from '../../../settings/schema';
import { CertaintyBadge } from '../../../ui/certainty';
import { nameOf } from '../../store/name';
import type { Row } from '../../store/row';
import type { Summary } from '../../store/summary';
import { durationText, sizeText, timeText } from '../formats';

/** What a cell is drawn of. */
export interface CellProps {
  readonly row: Row;
  readonly summary: Summary;
  readonly words: Words;
  readonly language: string;
}

/** A code; what all of Firefox's errors begin with gives way first where there is little room. */
function CodeText({ code }: { readonly code: string }) {
  const prefix = /^NS_ERROR_/.exec(code)?.[0] ?? '';
  return (
    <span class="code">
      {prefix !== '' && <span class="prefix">{prefix}</span>}
      {code.slice(prefix.length)}
    </span>
  );
}

/** Who answered and, where it is not the one that the browser spoke to, who stands in front. */
function AnsweredBy({ summary, words }: CellProps) {
  const { answeredBy, front } = summary;
  if (answeredBy === undefined) return <i class="writer quiet">{words.unknown}</i>;
  if (front === undefined) return <span class="writer">{answeredBy}</span>;
  return (
    <>
      <span class="writer">{answeredBy}</span>
      <span class="front quiet"> {words.via(front)}</span>
    </>
  );
}

/** The text of a cell, also for its tooltip. */
export function cellText(id: ColumnId, { row, summary, words, language }: CellProps): string {
  switch (id) {
    case 'status':
      return summary.code;
    case 'name':
      return row.url;
    case 'url':
      return row.url;
    case 'host':
      return row.host;
    case 'method':
      return row.method;
    case 'type':
      return row.type;
    case 'answered-by':
      return [summary.answeredBy ?? words.unknown, summary.front && words.via(summary.front)]
        .filter(Boolean)
        .join(' ');
    case 'cause':
      return summary.cause ?? summary.title ?? '';
    case 'certainty':
      return summary.certainty === undefined ? '' : words[`${summary.certainty}Hint`];
    case 'initiator':
      return row.initiator ?? '';
    case 'size':
      return Number.isNaN(row.size) ? '–' : sizeText(row.size);
    case 'time':
      return Number.isNaN(row.duration) ? '–' : durationText(row.duration);
    case 'ended-at':
      return timeText(row.endedAt, language);
    case 'address':
      return row.ip ?? '';
  }
}

/** What a cell shows where that is more than its text. */
export function cellContent(id: ColumnId, props: CellProps): ComponentChildren {
  const { row, summary, words } = props;
  switch (id) {
    case 'status':
      return (
        <>
          <i class="sign" />
          <CodeText code={summary.code} />
        </>
      );
    case 'name':
      return nameOf(row.url);
    case 'answered-by':
      return <AnsweredBy {...props} />;
    case 'certainty':
      return summary.certainty && <CertaintyBadge certainty={summary.certainty} words={words} />;
    default:
      return cellText(id, props);
  }
}
