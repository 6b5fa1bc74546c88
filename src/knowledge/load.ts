/// <reference path="./virtual.d.ts" />
import { type Catalogue, createCatalogue } from './catalogue';
import type { Language } from './entry';
import { type Packed, unpack } from './packed';

const TEXTS: Readonly<Record<Language, () => Promise<{ readonly default: Packed }>>> = {
  en: () => import('virtual:knowledge/en'),
  'zh-TW': () => import('virtual:knowledge/zh-TW'),
};

/** Loads the knowledge in one language, and nothing of the others. Rejects when the file cannot be loaded. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  const { default: packed } = await TEXTS[language]();
  return createCatalogue(unpack(packed), language);
}
