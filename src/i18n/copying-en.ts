/** The words of copying, of the request's headers and of its timing, in English. */
export const copyingEn = {
  menu: 'Copy as',
  format: {
    url: 'URL',
    'curl-bash': 'cURL (bash)',
    'curl-cmd': 'cURL (cmd)',
    powershell: 'PowerShell',
    fetch: 'fetch',
    har: 'HAR',
    markdown: 'Markdown for a ticket',
    fix: 'The fix',
  },
  secrets: 'Include secrets',
  secretsHint: 'Cookies, authorization headers and tokens are left out unless this is checked',
  copied: (what: string) => `Copied: ${what}`,
  copiedWithoutBody: (what: string) =>
    `Copied: ${what}, without the request’s body, which DevTools does not give`,
  showInNetwork: 'Show in the Network panel',

  headers: {
    count: (count: number) => `${count}`,
    copyValue: (name: string) => `Copy ${name}`,
    more: (characters: string) => `Show all ${characters} characters`,
    less: 'Show less',
    quoted: 'What was found was read from this header',
    openSource: 'Open the line that asked in Sources',
    calledBy: (name: string) => `in ${name}`,
    requestHeadersUnknown:
      'DevTools logged nothing of this request, so what the browser sent is unknown: it ended before DevTools was opened, or the browser kept it to itself.',
  },

  redirects: {
    after: (time: string) => `${time} later`,
    location: 'Location',
    final: 'The request’s last URL',
    again: (number: number) => `Again the URL of step ${number}`,
    loop: 'These redirects go round in a circle.',
    noLocation: 'names no URL to go to',
  },

  timing: {
    startedAt: 'Started at',
    endedAt: 'Ended at',
    total: 'Total',
    phase: 'Phase',
    start: 'Start',
    duration: 'Duration',
    setUp: 'Connection',
    exchange: 'Request and response',
    rest: 'Not accounted for',
    reused: 'No connection was set up: the request went over one that was open, or never got so far.',
    unknown:
      'The phases are unknown: DevTools logged nothing of this request. It ended before DevTools was opened, or the browser kept it to itself.',
    bar: (start: string, duration: string) => `begins after ${start}, takes ${duration}`,
  },
};
