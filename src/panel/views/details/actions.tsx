import './actions.css';
import { NetworkPanelIcon } from '../../../ui/icons';
import type { Row } from '../../store/row';
import type { ViewModel } from '../../store/view-model';
import { CopyMenu } from './copy-menu';
import { networkWay } from './network-way';

/** What can be done with the failure, at the end of the tabs. */
export function Actions({ row, model }: { readonly row: Row; readonly model: ViewModel }) {
  const { words } = model;
  const showInNetwork = networkWay(model, row);
  return (
    <div class="actions">
      {showInNetwork && (
        <button
          type="button"
          id="show-in-network"
          class="tool"
          title={words.copying.showInNetwork}
          aria-label={words.copying.showInNetwork}
          onClick={showInNetwork}
        >
          <NetworkPanelIcon />
        </button>
      )}
      <CopyMenu row={row} model={model} />
    </div>
  );
}
