import {
  inspectedTabId,
  loggedEntries,
  networkPanelShower,
  onRequestFinished,
  reloadInspectedPage,
  sourceOpener,
  watchTheme,
} from '../../browser/devtools';
import { browserLanguage } from '../../browser/language';
import { localItems } from '../../browser/local-storage';
import { connect, extensionVersion, isChromium, transport } from '../../browser/runtime';
import { PANEL_PORT } from '../../messaging/protocol';
import { ask } from '../../messaging/requests';
import { pageLanguage } from '../../settings/language';
import type { PanelHost } from './panel-host';

const showInNetwork = networkPanelShower();
const openSource = sourceOpener();

/** The host inside the browser's DevTools. */
export const devtoolsHost: PanelHost = {
  tabId: inspectedTabId(),
  language: pageLanguage(localItems, browserLanguage()),
  version: extensionVersion(),
  storage: localItems,
  connect: (events) => connect(PANEL_PORT, events),
  loggedEntries,
  ...(isChromium() && { readLog: loggedEntries }),
  onEntry: onRequestFinished,
  watchTheme,
  ...(showInNetwork && { showInNetwork }),
  ...(openSource && { openSource }),
  isPrivate: async () => (await ask(transport, 'tab/private', { tabId: inspectedTabId() })).private,
  reloadPage: reloadInspectedPage,
  openOptions: () => void ask(transport, 'options/open', {}),
};
