import '../ui/tokens.css';
import '../ui/ui.css';
import './options.css';
import { render } from 'preact';
import { browserLanguage } from '../browser/language';
import { localItems } from '../browser/local-storage';
import { hasAccess, onAccessChanged, requestAccess } from '../browser/permissions';
import { wordsIn } from '../i18n/words';
import { pageLanguage } from '../settings/language';
import { createSettings } from '../settings/settings';
import { followSystemTheme } from '../ui/system-theme';
import { Options } from './options';
import { createTransfer } from './transfer';

followSystemTheme();
const language = pageLanguage(localItems, browserLanguage());
const words = wordsIn(language);
document.documentElement.lang = language;
document.title = words.optionsTitle;

const settings = createSettings(localItems);
const transfer = createTransfer(settings);

async function draw(): Promise<void> {
  const granted = await hasAccess();
  render(
    <Options
      words={words}
      granted={granted}
      request={requestAccess}
      settings={settings}
      transfer={transfer}
    />,
    document.body,
  );
}

onAccessChanged(() => void draw());
void draw();
