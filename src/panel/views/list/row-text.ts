import { redactUrl } from '../../../failure/redaction';
import type { Row } from '../../store/row';
import type { ViewModel } from '../../store/view-model';
import { cellText } from './cells';
import type { Column } from './columns';

/** A row as text: what its columns say, parted by tabs, with the whole URL and without secrets. */
export function rowText(row: Row, columns: readonly Column[], model: ViewModel): string {
  const { words, host } = model;
  model.summaryOf(row);
  const props = { row, words, language: host.language };
  const textOf = ({ id }: Column): string => {
    if (id === 'name' || id === 'url') return redactUrl(row.url);
    return id === 'certainty' ? (row.certainty ? words[row.certainty] : '') : cellText(id, props);
  };
  // A cell is one line, whatever a server sent.
  return columns.map((column) => textOf(column).replace(/[\t\r\n]+/g, ' ')).join('\t');
}
