import {
  inspectedTabId,
  loggedEntries,
  onRequestFinished,
  reloadInspectedPage,
  watchTheme,
} from '../../browser/devtools';
import { browserLanguage } from '../../browser/language';
import { connect, extensionVersion, transport } from '../../browser/runtime';
import { uiLanguage } from '../../i18n/words';
import { PANEL_PORT } from '../../messaging/protocol';
import { ask } from '../../messaging/requests';
import type { PanelHost } from './panel-host';

/** The host inside the browser's DevTools. */
export const devtoolsHost: PanelHost = {
  tabId: inspectedTabId(),
  language: uiLanguage(browserLanguage()),
  version: extensionVersion(),
  connect: (events) => connect(PANEL_PORT, events),
  loggedEntries,
  onEntry: onRequestFinished,
  watchTheme,
  reloadPage: reloadInspectedPage,
  openOptions: () => void ask(transport, 'options/open', {}),
};
