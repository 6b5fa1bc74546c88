import '../ui/tokens.css';
import '../ui/ui.css';
import './popup.css';
import { render } from 'preact';
import { browserLanguage } from '../browser/language';
import { localItems } from '../browser/local-storage';
import { openPage } from '../browser/pages';
import { openOptions, transport } from '../browser/runtime';
import { activeTab } from '../browser/tabs';
import { wordsIn } from '../i18n/words';
import { loadCatalogue } from '../knowledge/load';
import { ask } from '../messaging/requests';
import { pageLanguage } from '../settings/language';
import { followSystemTheme } from '../ui/system-theme';
import { Popup } from './popup';

followSystemTheme();
const language = pageLanguage(localItems, browserLanguage());
document.documentElement.lang = language;

/** The tab to tell of: the one the user looks at, or the one that the address names (`?tab=7`), for a popup opened as a page. */
async function tabId(): Promise<number | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  return Number.isInteger(named) ? named : (await activeTab())?.id;
}

async function main(): Promise<void> {
  const words = wordsIn(language);
  const [id, catalogue] = await Promise.all([tabId(), loadCatalogue(language).catch(() => undefined)]);
  if (!catalogue) {
    render(<p class="empty">{words.reference.notLoaded}</p>, document.body);
    return;
  }
  const counted =
    id === undefined ? undefined : await ask(transport, 'tab/counted', { tabId: id }).catch(() => undefined);
  render(
    <Popup
      counted={counted}
      catalogue={catalogue}
      words={words}
      openOptions={() => void openOptions()}
      openPage={(path) => void openPage(path).then(() => window.close())}
    />,
    document.body,
  );
}

void main();
