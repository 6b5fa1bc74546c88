import { englishNumber as number } from './numbers';

/** The words of details in English. */
export const detailsEn = {
  tabs: { diagnosis: 'Diagnosis', body: 'Body', raw: 'Raw' },
  body: {
    form: 'Form of the body',
    pretty: 'Pretty',
    prettyHint: 'With line breaks and indentation that show its structure',
    source: 'Source',
    sourceHint: 'As the server sent it',
    wrap: 'Wrap long lines',
    copy: 'Copy the body as it was sent',
    formatting: 'Formatting…',
    notFormatted: 'Could not be formatted: shown as it was sent.',
    leftOut: (size: string) => `${size} between the beginning and the end were not kept.`,
    showAll: (lines: number) => `Show all ${number(lines)} lines`,
    evidence: (current: number | undefined, count: number) =>
      current === undefined ? `Evidence: ${count}` : `Evidence ${current}/${count}`,
    previousEvidence: 'Previous piece of evidence',
    nextEvidence: 'Next piece of evidence',
    fields: 'Stated by the error page',
    copyField: (name: string) => `Copy ${name.replace(/:$/, '')}`,
  },
  raw: {
    request: 'Request',
    copyRequest: 'Copy the request',
    copyResponse: 'Copy the response',
    framed: (version: string) =>
      `${version} sends frames, and neither a request line nor a status line: they are written here as HTTP/1 would send them.`,
    versionUnknown: 'The version of HTTP is not known.',
    requestBody: (size: string) => `The request’s body (${size}) is not shown: DevTools does not tell it.`,
    decoded: (codings: string) => `The body is shown decoded; it was sent as ${codings}.`,
    fromCache: 'The response came from the browser’s cache: nothing went over the wire.',
  },
  find: {
    label: 'Find in the details',
    placeholder: 'Find',
    matchCase: 'Match case',
    regex: 'Regular expression',
    count: (current: number, count: string) => `${current} of ${count}`,
    none: 'No matches',
    unusable: 'Unusable expression',
    previous: 'Previous match',
    next: 'Next match',
  },
};
