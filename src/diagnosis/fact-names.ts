import { FACTS, type Facts } from '../evidence/finding';
import type { Language, Text } from '../knowledge/entry';

/** What readers call each fact. The code, of which two facts are parts, is shown beside them and has no name here. */
const NAMES: Readonly<Record<Exclude<keyof Facts, 'status' | 'substatus'>, Text>> = {
  errorCode: { en: 'Error code', 'zh-TW': '錯誤代碼' },
  hresult: { en: 'HRESULT', 'zh-TW': 'HRESULT' },
  win32: { en: 'Win32 error', 'zh-TW': 'Win32 錯誤' },
  exception: { en: 'Exception', 'zh-TW': '例外狀況' },
  message: { en: 'Message', 'zh-TW': '訊息' },
  module: { en: 'Module', 'zh-TW': '模組' },
  notification: { en: 'Notification', 'zh-TW': '通知' },
  handler: { en: 'Handler', 'zh-TW': '處理常式' },
  requestedUrl: { en: 'Requested URL', 'zh-TW': '要求的 URL' },
  physicalPath: { en: 'Physical path', 'zh-TW': '實體路徑' },
  logonMethod: { en: 'Logon method', 'zh-TW': '登入方法' },
  logonUser: { en: 'Logon user', 'zh-TW': '登入使用者' },
  configFile: { en: 'Config file', 'zh-TW': '組態檔' },
  configLine: { en: 'Config line', 'zh-TW': '組態檔行號' },
  configError: { en: 'Config error', 'zh-TW': '組態錯誤' },
  sourceFile: { en: 'Source file', 'zh-TW': '原始程式檔' },
  sourceLine: { en: 'Line', 'zh-TW': '行號' },
  stack: { en: 'Stack trace', 'zh-TW': '堆疊追蹤' },
};

/** A fact with its name. */
export interface NamedFact {
  readonly fact: keyof typeof NAMES;
  readonly name: string;
  readonly value: string;
}

function isNamed(fact: keyof Facts): fact is keyof typeof NAMES {
  return Object.hasOwn(NAMES, fact);
}

/** The facts that are known, in the order in which they are shown, with their names in the reader's language. */
export function namedFacts(facts: Facts, language: Language): readonly NamedFact[] {
  return FACTS.filter(isNamed).flatMap((fact) => {
    const value = facts[fact];
    return value === undefined ? [] : [{ fact, name: NAMES[fact][language], value: String(value) }];
  });
}

/** The code that facts state: `404.13`, `500`; undefined when they state none. */
export function statedCode({ status, substatus }: Facts): string | undefined {
  if (status === undefined) return undefined;
  return substatus === undefined ? String(status) : `${status}.${substatus}`;
}
