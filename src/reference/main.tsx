import '../ui/tokens.css';
import '../ui/ui.css';
import './reference.css';
import './page.css';
import { render } from 'preact';
import { browserLanguage } from '../browser/language';
import { localItems } from '../browser/local-storage';
import { wordsIn } from '../i18n/words';
import { pageLanguage } from '../settings/language';
import { followSystemTheme } from '../ui/system-theme';
import { followAddress } from './address';
import { loadKnowledge } from './knowledge';
import { createPaste } from './paste';
import { createReference } from './store';
import { Page } from './views/page';

followSystemTheme();
const language = pageLanguage(localItems, browserLanguage());
document.documentElement.lang = language;

const words = wordsIn(language);
const knowledge = loadKnowledge(language);
const reference = createReference(knowledge, words);
followAddress(reference, location, history);
render(<Page reference={reference} paste={createPaste(knowledge, words)} />, document.body);
