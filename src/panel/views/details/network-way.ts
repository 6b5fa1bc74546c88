import { networkFilter } from '../../har/network-filter';
import type { Row } from '../../store/row';
import type { ViewModel } from '../../store/view-model';

/** Shows a row in DevTools' Network panel; undefined where the browser has no way there, or DevTools did not log the row. */
export function networkWay({ host }: Pick<ViewModel, 'host'>, row: Row): (() => void) | undefined {
  const { showInNetwork } = host;
  return showInNetwork && row.logged ? () => showInNetwork(networkFilter(row.failure)) : undefined;
}
