import type { ComponentChildren } from 'preact';
import type { Words } from '../../../i18n/words';
import type { ColumnId } from '../../../settings/schema';
import { CertaintyBadge } from '../../../ui/certainty';
import { chainText } from '../../store/answerers';
import type { Row } from '../../store/row';
import { durationText, sizeText, timeText } from '../formats';

/** What a cell is drawn of: a row that was diagnosed. */
export interface CellProps {
  readonly row: Row;
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
function AnsweredBy({ row, words }: CellProps) {
  const { answeredBy, front } = row;
  if (answeredBy === undefined) return <i class="writer quiet">{words.unknown}</i>;
  if (front === undefined) return <span class="writer">{answeredBy}</span>;
  return (
    <>
      <span class="writer">{answeredBy}</span>
      <span class="front quiet"> {words.via(front)}</span>
    </>
  );
}

/** What a cell says when the pointer rests on it. */
export function tooltip(id: ColumnId, props: CellProps): string {
  const { row, words } = props;
  if (id === 'answered-by') return chainText(row.evidence, words) || words.unknown;
  return id === 'name' ? row.url : cellText(id, props);
}

/** The text of a cell. */
export function cellText(id: ColumnId, { row, words, language }: CellProps): string {
  switch (id) {
    case 'status':
      return row.code;
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
      return [row.answeredBy ?? words.unknown, row.front && words.via(row.front)].filter(Boolean).join(' ');
    case 'cause':
      return row.cause ?? row.title ?? '';
    case 'certainty':
      return row.certainty === undefined ? '' : words[`${row.certainty}Hint`];
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
  const { row, words } = props;
  switch (id) {
    case 'status':
      return (
        <>
          <i class="sign" />
          <CodeText code={row.code} />
        </>
      );
    case 'name':
      return row.name;
    case 'answered-by':
      return <AnsweredBy {...props} />;
    case 'certainty':
      return row.certainty && <CertaintyBadge certainty={row.certainty} words={words} />;
    default:
      return cellText(id, props);
  }
}
