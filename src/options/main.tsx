import '../ui/tokens.css';
import '../ui/ui.css';
import './options.css';
import { render } from 'preact';
import { browserLanguage } from '../browser/language';
import { hasAccess, onAccessChanged, requestAccess } from '../browser/permissions';
import { uiLanguage, wordsIn } from '../i18n/words';
import { followSystemTheme } from '../ui/system-theme';
import { Options } from './options';

followSystemTheme();
const language = uiLanguage(browserLanguage());
const words = wordsIn(language);
document.documentElement.lang = language;
document.title = words.optionsTitle;

async function draw(): Promise<void> {
  render(<Options words={words} granted={await hasAccess()} request={requestAccess} />, document.body);
}

onAccessChanged(() => void draw());
void draw();
