import '../ui/tokens.css';
import '../ui/ui.css';
import './reference.css';
import './page.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { browserLanguage } from '../browser/language';
import { uiLanguage, wordsIn } from '../i18n/words';
import type { Catalogue } from '../knowledge/catalogue';
import { loadCatalogue } from '../knowledge/load';
import { followSystemTheme } from '../ui/system-theme';
import { followAddress } from './address';
import { createPaste } from './paste';
import { createReference } from './store';
import { Page } from './views/page';

followSystemTheme();
const language = uiLanguage(browserLanguage());
document.documentElement.lang = language;

const words = wordsIn(language);
const catalogue = signal<Catalogue | undefined>(undefined);
void loadCatalogue(language).then((loaded) => {
  catalogue.value = loaded;
});
const reference = createReference(catalogue, words);
followAddress(reference, location, history);
render(<Page reference={reference} paste={createPaste(catalogue, words)} />, document.body);
