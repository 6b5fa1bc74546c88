import { authorityOf, hostOf } from '../../../failure/filter-subject';
import { writeValue } from '../../../failure/filter-syntax';
import type { MenuEntry } from '../../../ui/menu';
import { networkFilter } from '../../har/network-filter';
import type { Row } from '../../store/row';
import type { ViewModel } from '../../store/view-model';
import { copyEntries } from '../details/copy-menu';
import { problemFilter } from '../problems/problem-filter';

/** A filter with one more term, where it does not have that yet. */
function narrowed(text: string, term: string): string {
  const terms = text.trim();
  return terms.split(/\s+/).includes(term) ? terms : `${terms} ${term}`.trim();
}

/** What can be done with a row: copies of it, what else DevTools knows of it, and filters for what is like it. */
export function rowEntries(model: ViewModel, row: Row): readonly MenuEntry[] {
  const { words, filtering, host } = model;
  const { menu } = words.list;
  const { code, cause } = model.summaryOf(row);
  const only = (id: string, label: string, filter: () => string | undefined): MenuEntry => ({
    kind: 'item',
    id,
    label,
    choose: () => {
      filtering.text.value = filter() ?? filtering.text.value;
      filtering.remember();
    },
  });
  const add = (term: string) => () => narrowed(filtering.text.value, term);
  const domain = hostOf(authorityOf(row.url));
  const entries: MenuEntry[] = [
    { kind: 'heading', label: words.copying.menu },
    ...copyEntries(model, row),
    { kind: 'separator' },
    only(
      'only-status',
      menu.onlyStatus(code),
      add(
        `${row.status === 0 ? 'error' : 'status-code'}:${writeValue(row.status === 0 ? (row.error ?? code) : code)}`,
      ),
    ),
  ];
  if (domain) entries.push(only('only-host', menu.onlyHost(domain), add(`domain:${writeValue(domain)}`)));
  if (cause !== undefined) {
    entries.push(
      only('only-problem', menu.onlyProblem, () => {
        const problem = model.problemOf(row);
        return problem && problemFilter(problem, (each) => model.summaryOf(each).cause);
      }),
    );
  }
  if (host.showInNetwork && row.logged) {
    entries.push(
      { kind: 'separator' },
      {
        kind: 'item',
        id: 'show-in-network',
        label: words.copying.showInNetwork,
        choose: () => host.showInNetwork?.(networkFilter(row.failure)),
      },
    );
  }
  return entries;
}
