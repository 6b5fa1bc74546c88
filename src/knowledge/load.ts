/// <reference path="./virtual.d.ts" />
import { type Catalogue, createCatalogue } from './catalogue';
import type { Language } from './entry';
import type { LocalEntry } from './local-entry';

const TEXTS: Readonly<Record<Language, () => Promise<{ readonly default: readonly LocalEntry[] }>>> = {
  en: () => import('virtual:knowledge/en'),
  'zh-TW': () => import('virtual:knowledge/zh-TW'),
};

/** Loads the knowledge in one language, and nothing of the others. Rejects when the file cannot be loaded. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  const { default: entries } = await TEXTS[language]();
  return createCatalogue(entries, language);
}
