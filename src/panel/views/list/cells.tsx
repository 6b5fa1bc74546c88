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

/** What all codes of network errors begin with, in Firefox and in Chromium; it gives way first where there is little room. */
const PREFIX = /^(?:NS_ERROR|ERR)_/;

/**
 * What a cell shows, in as few elements as can be: each letter of a filter has some forty lines drawn, laid out and painted. Cells of a
 * column have their parts in the same places, so that the nodes of their texts are used again.
 */
export function cellContent(id: ColumnId, props: CellProps): ComponentChildren {
  const { row, words } = props;
  switch (id) {
    case 'status': {
      const prefix = PREFIX.exec(row.code)?.[0] ?? '';
      return [
        prefix !== '' && (
          <span key="prefix" class="prefix">
            {prefix}
          </span>
        ),
        row.code.slice(prefix.length),
      ];
    }
    case 'name':
      return row.name;
    case 'answered-by':
      return [
        row.answeredBy ?? (
          <i key="unknown" class="quiet">
            {words.unknown}
          </i>
        ),
        // Where somebody else than who answered is the one that the browser spoke to.
        row.front !== undefined && (
          <span key="front" class="front quiet">
            {` ${words.via(row.front)}`}
          </span>
        ),
      ];
    case 'certainty':
      return row.certainty && <CertaintyBadge certainty={row.certainty} words={words} />;
    default:
      return cellText(id, props);
  }
}
