import { copyingEn } from './copying-en';
import { detailsEn } from './details-en';
import { filterEn } from './filter-en';
import { keysEn } from './keys-en';
import { listEn } from './list-en';
import { englishNumber as number } from './numbers';
import { problemsEn } from './problems-en';
import { referenceEn } from './reference-en';
import { settingsEn } from './settings-en';

/** The words of the user interface in English. Every other language has the same keys, checked by the compiler. */
export const en = {
  reference: referenceEn,
  copying: copyingEn,
  details: detailsEn,
  filtering: filterEn,
  keys: keysEn,
  list: listEn,
  problems: problemsEn,
  settings: settingsEn,

  failures: (count: number) => (count === 1 ? '1 failure' : `${number(count)} failures`),
  failuresOf: (shown: number, all: number) => `${number(shown)} / ${number(all)} failures`,
  problemCount: (count: number) => (count === 1 ? '1 problem' : `${number(count)} problems`),

  record: 'Stop listing new failures',
  recordPaused: 'List new failures',
  paused: (waiting: number) => (waiting === 0 ? 'Paused' : `Paused · ${number(waiting)} waiting`),
  recording: 'Recording',
  connecting: 'Connecting…',
  clear: 'Clear',
  filter: 'Filter',
  filterHint: 'Text, /regex/, or keys such as status-code:404, -domain:cdn, method:POST, answered-by:IIS',
  filterProblem: (problem: string) => `No failure can match ${problem}`,
  preserveLog: 'Preserve log',
  preserveLogHint: 'Keep the failures of earlier pages in the list',
  all: 'All',
  network: 'Network',
  networkHint: 'Requests that ended without a response',
  noise: 'Noise',
  noiseHint: 'Also show what is no failure of the site: blocked by an extension, cancelled by the page',
  noiseTag: {
    blocked: 'blocked',
    aborted: 'cancelled',
    prefetch: 'prefetch',
    prerender: 'prerendered',
    favicon: 'icon',
    'cache-probe': 'cache',
    handshake: 'handshake',
  },
  noiseReason: {
    blocked:
      'Noise: an extension or tracking protection blocked the request, as its user asked. The server never saw it.',
    aborted:
      'Noise: nobody waited for the answer any more. The page was left, code cancelled the request, or the answer became a download.',
    prefetch: 'Noise: the browser asked for it ahead of a click, and gave it up.',
    prerender: 'Noise: asked for by a page that was loaded in advance and not seen yet.',
    favicon: 'Noise: browsers ask for this icon by themselves; no page refers to it.',
    'cache-probe': 'Noise: the browser looked into its cache first; the real request followed.',
    handshake:
      'Noise: an expected step of Windows authentication. The same request succeeded right after it.',
  },
  group: 'Group by',
  export: 'Export',
  exportHtml: 'Report (HTML)',
  exportJson: 'Data (JSON)',
  exportCsv: 'Table (CSV)',
  exportSecrets: 'Include secrets',
  exportSecretsHint: 'Cookies, authorization headers and tokens are left out unless this is checked',
  exported: (file: string) => `Saved ${file}`,
  exporting: 'Exporting…',
  exportCancel: 'Cancel the export',
  exportCancelled: 'The export was cancelled.',
  percent: (part: number) => `${Math.floor(part * 100)}%`,
  exportFailed: (reason: string) => `The report could not be saved: ${reason}`,

  status: 'Status',
  name: 'Name',
  host: 'Host',
  method: 'Method',
  answeredBy: 'Answered by',
  cause: 'Cause',
  certainty: 'Certainty',
  time: 'Time',
  via: (front: string) => `via ${front}`,
  chain: 'The layers that the response passed, from the browser to the server',
  unknown: 'unknown',
  browser: 'browser',

  confirmed: 'Confirmed',
  likely: 'Likely',
  possible: 'Possible',
  confirmedHint: 'Read from the response itself',
  likelyHint: 'The only explanation that fits what was seen',
  possibleHint: 'One of several explanations; see how to find out which',

  serviceWorkers: 'Service workers and other traffic without a tab',
  beforeFirstPage: 'Before the first page',
  noiseOnly: (count: number) =>
    count === 1 ? '1 request hidden as noise' : `${number(count)} requests hidden as noise`,
  earlierPages: (count: number) =>
    count === 1 ? '1 failure on earlier pages' : `${number(count)} failures on earlier pages`,
  dropped: (count: number) =>
    count === 1 ? '1 older failure made room' : `${number(count)} older failures made room`,
  unseen: (count: number) =>
    count === 1 ? '1 request ended unseen' : `${number(count)} requests ended unseen`,
  unseenHint:
    'The browser stopped the extension while these requests ended, in any tab; some may have failed.',

  emptyTitle: 'No failing requests',
  emptyText:
    'Responses with status 400 or above and network errors appear here, with what they mean and how to mend them.',
  emptyReload: 'Reload page',
  emptyReloadHint: 'to record from the start',
  noMatchTitle: 'No failure matches',
  noMatchText: 'The filter hides all of them.',
  resetFilter: 'Reset filter',

  accessWithheld:
    'Substatus may not watch this site: only what DevTools sees while it is open is listed and counted.',
  grantAccess: 'Allow access…',
  granted: 'Substatus may watch all sites.',
  withheld: 'Substatus may not watch all sites.',
  grantButton: 'Allow access to all sites',
  refused: 'Access was not granted.',

  headers: 'Headers',
  response: 'Response',
  timing: 'Timing',
  close: 'Close',
  whyTitle: 'Why',
  restsOn: 'Seen: ',
  howToBeSure: 'How to be sure',
  alternatives: 'What else it may be',
  forSupport: 'For a support ticket',
  copyForSupport: 'Copy time, request and IDs',
  sameProblem: (count: number, since: string, burst?: number) =>
    `${number(count)} failures share this cause, since ${since}${burst === undefined ? '' : `, ${burst === count ? 'all' : number(burst)} within 10 s`}`,
  problem: (count: number, since: string, burst?: number) =>
    `${count === 1 ? '1 request' : `${number(count)} requests`}, since ${since}${burst === undefined ? '' : `, ${burst === count ? 'all' : number(burst)} within 10 s`}`,
  otherCauses: (count: number) =>
    count === 1 ? '1 other cause of this code' : `${count} other causes of this code`,
  howToTell: 'How to tell',
  fix: 'To fix this',
  evidence: 'Evidence',
  showInResponse: 'Show in the response',
  noEvidence: 'The response says nothing about who wrote it.',
  noEvidenceInHeaders: 'The response’s headers say nothing about who wrote it.',
  moreAbout: 'See also',
  sources: 'Sources',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Could not copy',
  formerly: (ids: string) => `Formerly ${ids}`,
  visibleInDetailedPage:
    'Only IIS’s detailed error page names this sub-status; by default remote clients do not get it.',
  visibleInLog: 'Only the server’s log names this code.',

  general: 'General',
  requestUrl: 'Request URL',
  requestMethod: 'Request method',
  statusCode: 'Status',
  remoteAddress: 'Remote address',
  initiator: 'Initiator',
  resourceType: 'Type',
  fromCache: 'From cache',
  prerender: 'Prerendered',
  yes: 'yes',
  redirects: 'Redirects',
  responseHeaders: 'Response headers',
  requestHeaders: 'Request headers',
  onlyWithDevTools:
    'DevTools logged nothing of this request: it ended before DevTools was opened, or the browser kept it to itself. Its request headers, body and timings are unknown.',
  noBody: 'The response has no body.',
  noResponse: 'The request ended without a response.',
  bodyUnknown: 'The body is not known: DevTools logged nothing of this request.',
  bodyLost: 'DevTools did not keep the body.',
  bodyCut: (shown: string, whole: string) => `${shown} of ${whole}`,
  bodyLoading: 'Loading…',
  bodyUnread: 'The page has not read this body so far, and DevTools has none before that.',
  finishedAt: 'Ended at',
  duration: 'Duration',
  phase: {
    blocked: 'Waiting for a connection',
    dns: 'DNS look-up',
    connect: 'Connecting',
    ssl: 'TLS handshake',
    send: 'Sending',
    wait: 'Waiting for the response',
    receive: 'Receiving',
  },

  badgeTitle: (count: number) => (count === 1 ? '1 failing request' : `${count} failing requests`),
  popupEmpty: 'Nothing failed on this page.',
  popupNoise: (count: number) =>
    count === 1 ? '1 more is noise and not counted' : `${count} more are noise and not counted`,
  popupMore: 'Open DevTools (F12) and choose the Substatus panel for causes and fixes.',
  popupUnavailable: 'No page to look at.',
  copyUrl: 'Copy URL',

  optionsTitle: 'Substatus settings',
  accessTitle: 'Site access',
  accessText:
    'To list failing requests and to count them on the toolbar, Substatus watches the status of requests. What it sees stays in this browser’s memory and is never sent anywhere.',
  privacyTitle: 'Privacy',
  privacyText:
    'Failures are kept in memory until the tab is closed or the browser ends; nothing is written to disk. Exported reports leave out cookies, authorization headers and tokens unless you ask for them.',
};

/** The words of the user interface, whatever the language. */
export type Words = typeof en;
