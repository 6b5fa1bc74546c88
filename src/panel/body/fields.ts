import { namedFacts } from '../../diagnosis/fact-names';
import { documentOf } from '../../evidence/document';
import type { Evidence } from '../../evidence/finding';
import { iisRows } from '../../evidence/iis-table';
import type { Exchange } from '../../failure/exchange';
import type { UiLanguage } from '../../i18n/words';

/** A value that an error page states, and what it is called. */
export interface Field {
  readonly name: string;
  readonly value: string;
}

/** Fewer are no table. */
const LEAST = 2;

/**
 * What the server's own error page states, as a table. IIS's detailed page is one already: its rows with its own labels,
 * whatever their language. Other pages say it in sentences: what evidence read from the surest, with our names.
 * @returns none for a body that is no such page, or only quotes one.
 */
export function fieldsOf(evidence: Evidence, exchange: Exchange, language: UiLanguage): readonly Field[] {
  const pages = evidence.findings.filter(
    ({ quote, certainty }) => quote.where === 'body' && certainty !== 'possible',
  );
  if (pages.some(({ answeredBy, module }) => answeredBy?.id === 'iis' && module !== undefined)) {
    return iisRows(documentOf(exchange)).map(({ label, value }) => ({ name: label, value }));
  }
  const tables = pages.map((page) => namedFacts(page, language).map(({ name, value }) => ({ name, value })));
  return tables.find(({ length }) => length >= LEAST) ?? [];
}
