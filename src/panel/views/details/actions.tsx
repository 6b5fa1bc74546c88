import './actions.css';
import { NetworkPanelIcon } from '../../../ui/icons';
import { networkFilter } from '../../har/network-filter';
import type { Row } from '../../store/row';
import type { ViewModel } from '../../store/view-model';
import { CopyMenu } from './copy-menu';

/** What can be done with the failure, at the end of the tabs. */
export function Actions({ row, model }: { readonly row: Row; readonly model: ViewModel }) {
  const { host, words } = model;
  // DevTools' panel lists what DevTools logged.
  const isListed = host.showInNetwork !== undefined && row.entry !== undefined;
  return (
    <div class="actions">
      {isListed && (
        <button
          type="button"
          id="show-in-network"
          class="tool"
          title={words.copying.showInNetwork}
          aria-label={words.copying.showInNetwork}
          onClick={() => host.showInNetwork?.(networkFilter(row.failure))}
        >
          <NetworkPanelIcon />
        </button>
      )}
      <CopyMenu row={row} model={model} />
    </div>
  );
}
