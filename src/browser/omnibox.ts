import browser from 'webextension-polyfill';
import { isChromium } from './runtime';

/** A line under the address bar while the extension's keyword is typed there. */
export interface Suggestion {
  /** What choosing it enters. */
  readonly content: string;
  readonly code: string;
  readonly title: string;
}

/** Where the answer to what was entered is to be shown. */
export type Disposition = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab';

export interface OmniboxListeners {
  /** What to suggest for a half-typed text. */
  changed(text: string): Promise<readonly Suggestion[]>;
  entered(text: string, disposition: Disposition): void;
}

/** Chromium reads descriptions as XML, in which it marks and dims; Firefox shows them as they are. */
function describe({ code, title }: Suggestion): string {
  return isChromium()
    ? `<match>${escapeXml(code)}</match> <dim>–</dim> ${escapeXml(title)}`
    : `${code} – ${title}`;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Answers the extension's keyword in the address bar. Must be called in the background's first turn. */
export function watchOmnibox(listeners: OmniboxListeners): void {
  const { omnibox } = browser;
  omnibox.setDefaultSuggestion({ description: browser.i18n.getMessage('omnibox') });
  omnibox.onInputChanged.addListener((text, suggest) => {
    void listeners
      .changed(text)
      .then((found) =>
        suggest(found.map((each) => ({ content: each.content, description: describe(each) }))),
      );
  });
  omnibox.onInputEntered.addListener((text, disposition) => listeners.entered(text, disposition));
}
