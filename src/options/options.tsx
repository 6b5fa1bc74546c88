import type { Words } from '../i18n/words';
import type { Settings } from '../settings/settings';
import { CopyButton } from '../ui/copy-button';
import { Access } from './access';
import { Data } from './data';
import { Drop } from './drop';
import { Appearance, Details, List } from './preferences';
import { NotSaved, Saved } from './saved';
import { SECTIONS, Section } from './section';
import type { Transfer } from './transfer';

/** Where Chrome and Edge keep the keys of extensions. https://developer.chrome.com/docs/extensions/reference/api/commands */
const SHORTCUTS_PAGE = 'chrome://extensions/shortcuts';

function Sections({ words }: { readonly words: Words }) {
  const { settings } = words;
  const titles = {
    access: words.accessTitle,
    appearance: settings.appearance,
    list: settings.list,
    details: settings.details,
    data: settings.data,
    privacy: words.privacyTitle,
    shortcuts: settings.shortcuts,
  };
  return (
    <nav aria-label={settings.sections}>
      <ul>
        {SECTIONS.map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{titles[id]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Access to sites, every setting, and what becomes of what Substatus sees. */
export function Options({
  words,
  granted,
  request,
  settings,
  transfer,
}: {
  readonly words: Words;
  readonly granted: boolean;
  readonly request: () => Promise<boolean>;
  readonly settings: Settings;
  readonly transfer: Transfer;
}) {
  return (
    <div class="options">
      <header>
        <h1>{words.optionsTitle}</h1>
        <Sections words={words} />
      </header>
      <main>
        <NotSaved settings={settings} words={words} />
        <Access words={words} granted={granted} request={request} />
        <Appearance words={words} settings={settings} />
        <List words={words} settings={settings} />
        <Details words={words} settings={settings} />
        <Data words={words} transfer={transfer} />
        <Section id="privacy" title={words.privacyTitle}>
          <p>{words.privacyText}</p>
          <p>{words.settings.privacy}</p>
        </Section>
        <Section id="shortcuts" title={words.settings.shortcuts}>
          <p>{words.settings.shortcutsText}</p>
          <p class="address">
            <code>{SHORTCUTS_PAGE}</code>
            <CopyButton text={SHORTCUTS_PAGE} words={words} />
          </p>
        </Section>
        <Saved settings={settings} words={words} />
      </main>
      <Drop text={words.settings.dropHere} take={transfer.importFile} />
    </div>
  );
}
