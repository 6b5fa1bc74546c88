import {
  inspectedTabId,
  loggedEntries,
  onRequestFinished,
  reloadInspectedPage,
  watchTheme,
} from '../../browser/devtools';
import { browserLanguage } from '../../browser/language';
import { localItems } from '../../browser/local-storage';
import { connect, extensionVersion, transport } from '../../browser/runtime';
import { PANEL_PORT } from '../../messaging/protocol';
import { ask } from '../../messaging/requests';
import { pageLanguage } from '../../settings/language';
import type { PanelHost } from './panel-host';

/** The host inside the browser's DevTools. */
export const devtoolsHost: PanelHost = {
  tabId: inspectedTabId(),
  language: pageLanguage(localItems, browserLanguage()),
  version: extensionVersion(),
  storage: localItems,
  connect: (events) => connect(PANEL_PORT, events),
  loggedEntries,
  onEntry: onRequestFinished,
  watchTheme,
  reloadPage: reloadInspectedPage,
  openOptions: () => void ask(transport, 'options/open', {}),
};
