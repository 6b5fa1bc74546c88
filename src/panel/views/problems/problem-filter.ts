import type { Problem } from '../../../diagnosis/problems';
import { type Failure, parseUrl } from '../../../failure/failure';
import { authorityOf, hostOf } from '../../../failure/filter-subject';
import { writeValue } from '../../../failure/filter-syntax';
import type { Row } from '../../store/row';
import type { ViewModel } from '../../store/view-model';

/** What of a row can be filtered by. */
type Filtered = Pick<Failure, 'method' | 'status' | 'url'> & { readonly error?: string | undefined };

/** The one value that all rows share; undefined where they differ, or one has none. */
function shared<Item>(
  rows: readonly [Item, ...Item[]],
  read: (row: Item) => string | undefined,
): string | undefined {
  const value = read(rows[0]);
  return value !== undefined && value !== '' && rows.every((row) => read(row) === value) ? value : undefined;
}

/** A term of the filter language; undefined without a value. */
export function term(key: string, value: string | undefined): string | undefined {
  return value === undefined ? undefined : `${key}:${writeValue(value)}`;
}

const statusOf = ({ status }: Filtered) => (status === 0 ? undefined : String(status));

function endpointOf({ url }: Filtered): string | undefined {
  const parsed = parseUrl(url);
  const endpoint = parsed && `${parsed.origin}${parsed.pathname}`;
  // The filter looks at the URL as it was sent, which parsing may have changed.
  if (endpoint === undefined || !url.startsWith(endpoint)) return undefined;
  // With a star, the whole URL would have to match.
  return endpoint.includes('*') ? `${endpoint}*` : endpoint;
}

/** The host that a row was asked for, as `domain:` has it. */
export const domainOf = ({ url }: Pick<Filtered, 'url'>) => hostOf(authorityOf(url));

/**
 * The filter, as a reader would type it, that every failure of a problem passes, and as few others as it can tell apart.
 * @param causeOf the first cause of a row, as the filter knows it.
 */
export function problemFilter<Item extends Filtered>(
  { items, cause }: Problem<Item>,
  causeOf: (row: Item) => string | undefined,
): string {
  const named = term('cause', shared(items, causeOf));
  const terms =
    cause && named
      ? [named, term('domain', shared(items, domainOf))]
      : [
          term('status-code', shared(items, statusOf)),
          term(
            'error',
            shared(items, ({ error }) => error),
          ),
          term(
            'method',
            shared(items, ({ method }) => method),
          ),
          term('url', shared(items, endpointOf)) ?? term('domain', shared(items, domainOf)),
          named,
        ];
  return terms.filter((one) => one !== undefined).join(' ');
}

/** The same for a problem of the panel. */
export function filterOf(problem: Problem<Row>, model: Pick<ViewModel, 'summaryOf'>): string {
  return problemFilter(problem, (row) => model.summaryOf(row).cause);
}
