/**
 * The form of a knowledge entry: what one code means, in every language side by side, so that none can drift.
 *
 * Texts are plain sentences. `code` in backticks is shown as code, and `{placeholder}`s are filled
 * from the request by a diagnosis rule, or read as the example in {@link PLACEHOLDERS}.
 */

/** The languages that every text exists in. */
export const LANGUAGES = ['en', 'zh-TW'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in every language. */
export type Text = Readonly<Record<Language, string>>;

/** The families of codes; the first part of an entry's id and the folder it lives in. */
export const FAMILIES = ['http', 'iis', 'net'] as const;
export type Family = (typeof FAMILIES)[number];

/** `iis/404.13`, `http/502`, `net/ERR_CONNECTION_RESET`. */
export type EntryId = `${Family}/${string}`;

/** What a placeholder may stand for, each with the example shown when the request does not give a value. */
export const PLACEHOLDERS = {
  url: 'https://www.contoso.com/app/page.aspx',
  path: '/app/page.aspx',
  host: 'www.contoso.com',
  port: '443',
  method: 'POST',
  extension: '.json',
  site: 'Default Web Site',
  appPool: 'DefaultAppPool',
  physicalPath: 'C:\\inetpub\\wwwroot',
  contentLength: '45000000',
  queryLength: '3000',
  urlLength: '5000',
  header: 'X-Custom',
  section: 'system.webServer/handlers',
  hresult: '0x80070021',
  module: 'IIS Web Core',
  schemes: 'Negotiate, NTLM',
  retryAfter: '120',
  duration: '120 s',
  server: 'nginx',
  error: 'ERR_CONNECTION_RESET',
} as const;
export type Placeholder = keyof typeof PLACEHOLDERS;

/** One step that mends a cause: a sentence in every language, and the exact change where there is one. */
export interface Fix extends Text {
  /** A command to run: `appcmd`, PowerShell, `certutil` … the same in every language. */
  readonly command?: string;
  /** The lines to change in a configuration file. */
  readonly config?: string;
}

/** Why the code may have been answered. */
export interface Cause {
  /** kebab-case, unique within the entry; rules refer to it. */
  readonly id: string;
  /** The cause in a few words (at most 60 characters), for a table's cell. */
  readonly label: Text;
  readonly why: Text;
  /** Which evidence tells this cause from the others. */
  readonly check: Text;
  /** In the order to try them. */
  readonly fix: readonly Fix[];
}

/** How a code can be seen: in any browser, only in IIS's detailed error page (by default local callers only), only in a log. */
export type Visibility = 'client' | 'detailed-page' | 'log-only';

/** What one code means. Pure data. */
export interface Entry {
  readonly id: EntryId;
  readonly severity: 'info' | 'warning' | 'error';
  readonly visibility: Visibility;
  /** Where it applies, such as `IIS 7+` or `IIS 6 only`; absent when everywhere. */
  readonly versions?: string;
  /** No longer sent by current versions; kept for those who meet it in old logs and pages. */
  readonly legacy?: boolean;
  readonly title: Text;
  /** One or two sentences. */
  readonly meaning: Text;
  /** Most common first. */
  readonly causes: readonly Cause[];
  /** Other spellings of the same code, such as `500-11`. */
  readonly aliases?: readonly string[];
  /** Numbers of Microsoft's old Knowledge Base articles on this code. */
  readonly formerlyKb?: readonly number[];
  readonly seeAlso: readonly EntryId[];
  /** Pages that state the facts. */
  readonly sources: readonly string[];
}

/** Types an entry; the walking test checks the rest. */
export function defineEntry(entry: Entry): Entry {
  return entry;
}

/** Types a module that holds a whole family whose entries are a few lines each. */
export function defineTable(entries: readonly Entry[]): readonly Entry[] {
  return entries;
}
