import type { Entry, Fix, Language } from './entry';
import type { LocalEntry, LocalFix } from './local-entry';

/** The entry with all its texts in one language, as plain data. */
export function localise(entry: Entry, language: Language): LocalEntry {
  return {
    ...entry,
    title: entry.title[language],
    meaning: entry.meaning[language],
    causes: entry.causes.map((cause) => ({
      id: cause.id,
      label: cause.label[language],
      why: cause.why[language],
      check: cause.check[language],
      fix: cause.fix.map((fix) => localiseFix(fix, language)),
    })),
  };
}

function localiseFix({ command, config, ...text }: Fix, language: Language): LocalFix {
  return {
    text: text[language],
    ...(command !== undefined && { command }),
    ...(config !== undefined && { config }),
  };
}
