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
  notOffered: 'This request cannot be written in this form',
  secrets: 'Include secrets',
  secretsHint: 'Cookies, authorization headers and tokens are left out unless this is checked',
  copied: (what: string) => `Copied: ${what}`,
  copiedWithoutBody: (what: string) =>
    `Copied: ${what}, without the request’s body, which DevTools does not give`,
  showInNetwork: 'Show in the Network panel',

  headers: {
    protocol: 'Protocol',
    copyValue: (name: string) => `Copy ${name}`,
    more: (characters: string) => `Show all ${characters} characters`,
    less: 'Show less',
    quoted: 'Evidence was read from this header',
    openSource: 'Open in the Sources panel',
    calledBy: (name: string) => `in ${name}`,
  },

  redirects: {
    after: (time: string) => `${time} later`,
    location: (url: string) => `Location: ${url}`,
    noLocation: 'No location was named',
    noAnswer: 'No response',
    again: (number: number) => `The same URL as step ${number}`,
    loop: 'These redirects go round in a circle.',
  },

  timing: {
    startedAt: 'Started at',
    phase: 'Phase',
    start: 'Start',
    notConnected: 'No connection was set up: the request went over an open one, or never got that far.',
    noPhases: 'DevTools does not tell how long each phase took.',
    unknown:
      'The phases are unknown: DevTools logged nothing of this request. It ended before DevTools was opened, or the browser kept it to itself.',
    bar: (start: string, duration: string) => `starts at ${start}, takes ${duration}`,
  },
};
