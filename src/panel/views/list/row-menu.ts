import type { MenuEntry } from '../../../ui/menu';
import type { Row } from '../../store/row';
import type { ViewModel } from '../../store/view-model';
import { copyEntries } from '../details/copy-menu';
import { networkWay } from '../details/network-way';
import { domainOf, filterOf, term } from '../problems/problem-filter';

/** A filter with one more term, where it does not have that yet. */
function narrowed(text: string, added: string): string {
  const terms = text.trim();
  return terms.split(/\s+/).includes(added) ? terms : `${terms} ${added}`.trim();
}

/** What can be done with a row: copies of it, filters for what is like it, and what else DevTools knows of it. */
export function rowEntries(model: ViewModel, row: Row): readonly MenuEntry[] {
  const { words, filtering } = model;
  const { menu } = words.list;
  const { code, cause } = model.summaryOf(row);
  const item = (id: string, label: string, choose: () => void): MenuEntry => ({
    kind: 'item',
    id,
    label,
    choose,
  });
  const filter = (text: string) => {
    filtering.text.value = text;
    filtering.remember();
  };
  const only = (id: string, label: string, added: string | undefined): readonly MenuEntry[] =>
    added === undefined ? [] : [item(id, label, () => filter(narrowed(filtering.text.value, added)))];

  const domain = domainOf(row);
  const status = row.status === 0 ? term('error', row.error) : term('status-code', code);
  const onlyProblem = () => {
    const problem = model.problemOf(row);
    if (problem) filter(filterOf(problem, model));
  };
  const showInNetwork = networkWay(model, row);
  return [
    { kind: 'heading', label: words.copying.menu },
    ...copyEntries(model, row),
    { kind: 'separator' },
    ...only('only-status', menu.onlyStatus(code), status),
    ...only('only-host', menu.onlyHost(domain), term('domain', domain || undefined)),
    ...(cause === undefined ? [] : [item('only-problem', menu.onlyProblem, onlyProblem)]),
    ...(showInNetwork
      ? [{ kind: 'separator' } as const, item('show-in-network', words.copying.showInNetwork, showInNetwork)]
      : []),
  ];
}
