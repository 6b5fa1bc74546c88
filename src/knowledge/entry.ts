/**
 * The form of a knowledge entry: what one code means, in every language side by side, so that none can drift.
 *
 * Texts are plain sentences. `code` in backticks is shown as code, and `{placeholder}`s are filled
 * from the request by a diagnosis rule, or read as the example in {@link PLACEHOLDERS}.
 */

import type { TypeGroup } from '../failure/filter-types';
import type { LayerId } from '../failure/layer';

/** The languages that every text exists in. */
export const LANGUAGES = ['en', 'zh-TW'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in every language. */
export type Text = Readonly<Record<Language, string>>;

/** The families of codes; the first part of an entry's id and the folder it lives in. */
export const FAMILIES = [
  'http',
  'iis',
  'ancm',
  'aspnet',
  'asp',
  'httpsys',
  'hresult',
  'win32',
  'net',
  'ftp',
  'vendor',
  'guide',
] as const;
export type Family = (typeof FAMILIES)[number];

/** `iis/404.13`, `http/502`, `net/ERR_CONNECTION_RESET`. */
export type EntryId = `${Family}/${string}`;

/** The versions of IIS, oldest first. */
export const IIS_VERSIONS = ['4', '5', '6', '7', '7.5', '8', '8.5', '10'] as const;
export type IisVersion = (typeof IIS_VERSIONS)[number];

/** Versions of IIS: one, one and all later, or from one to another. */
export type Versions = `IIS ${IisVersion}` | `IIS ${IisVersion}+` | `IIS ${IisVersion}–${IisVersion}`;

/** What must be installed beside IIS for a code to appear. */
export const COMPONENTS = [
  'ARR',
  'ASP.NET',
  'ASP.NET Core Module',
  'Dynamic IP Restrictions',
  'IIS Express',
  'URL Rewrite',
  'URLScan',
  'WebDAV',
] as const;
export type Component = (typeof COMPONENTS)[number];

/** The parts of a request's way that a browser's error belongs to. */
export const GROUPS = [
  'dns',
  'connection',
  'proxy',
  'tls',
  'certificate',
  'authentication',
  'http',
  'http2-3',
  'blocked',
  'aborted',
  'cache',
  'internal',
] as const;
export type Group = (typeof GROUPS)[number];

/** What a placeholder may stand for, each with the example shown when the request does not give a value. */
export const PLACEHOLDERS = {
  url: 'https://www.contoso.com/app/page.aspx',
  path: '/app/page.aspx',
  host: 'www.contoso.com',
  port: '443',
  method: 'POST',
  preflightMethod: 'PUT',
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
  httpsUrl: 'https://www.contoso.com/app/page.aspx',
  mimeType: 'application/json',
  fragment: 'bin',
  headerBytes: '18000',
  cookieBytes: '12000',
  allow: 'GET, HEAD',
  configFile: 'C:\\inetpub\\wwwroot\\web.config',
  configLine: '12',
  exception: 'System.InvalidOperationException',
  message: 'Operation is not valid due to the current state of the object.',
  user: 'IUSR',
  origin: 'https://app.contoso.com',
  errorCode: '1020',
  requestId: '8a1b2c3d4e5f6789-TPE',
  loop: '/a → /b → /a',
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
  /**
   * The layers that can have answered for this reason; absent where any can. It goes down, or out, where another layer
   * is known to have answered. Where IIS's signature is all that is known, causes of what runs within it fit too.
   */
  readonly by?: readonly LayerId[];
  /** The groups of requests that can fail for this reason; absent where any can. */
  readonly types?: readonly TypeGroup[];
  /** Only a request over TLS can fail for this reason. */
  readonly overTls?: true;
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
  /** The versions of IIS that it applies to; absent when it is not IIS's or has always been there. */
  readonly versions?: Versions;
  /** What it takes beside IIS. */
  readonly component?: Component;
  /** Of a browser's error: what part of the way failed. */
  readonly group?: Group;
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

/** An entry of a table: what the table's entries share, it may leave out. */
type Row<Shared> = Omit<Entry, keyof Shared> & Partial<Pick<Entry, keyof Shared & keyof Entry>>;

/**
 * A module whose entries are a few lines each. What `shared` says holds for every row that doesn't say otherwise:
 * `defineTable({ severity: 'error', sources: ['https://…'] }, [{ id: 'ftp/530', … }])`.
 */
export function defineTable<const Shared extends Partial<Entry>>(
  shared: Shared,
  rows: readonly Row<Shared>[],
): readonly Entry[];
export function defineTable(shared: object, rows: readonly object[]): readonly object[] {
  return rows.map((row) => ({ ...shared, ...row }));
}
