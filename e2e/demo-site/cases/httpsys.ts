import { httpSysReply } from '../bodies/httpsys';
import type { Case, Family } from '../case';

/** Answers of HTTP.sys: they never reach IIS's log, only HTTPERR. */
const rows: readonly [
  path: string,
  title: string,
  status: number,
  page: string,
  heading: string,
  sentence: string,
][] = [
  [
    '/httpsys/400/host',
    '400 Invalid Hostname',
    400,
    'Bad Request',
    'Bad Request - Invalid Hostname',
    'The request hostname is invalid.',
  ],
  [
    '/httpsys/400/url',
    '400 Invalid URL',
    400,
    'Bad Request',
    'Bad Request - Invalid URL',
    'The request URL is invalid.',
  ],
  [
    '/httpsys/400/headers',
    '400 Request Too Long',
    400,
    'Bad Request',
    'Bad Request - Request Too Long',
    'The size of the request headers is too long.',
  ],
  [
    '/httpsys/404',
    '404 no URL reserved',
    404,
    'Not Found',
    'Not Found',
    'The requested resource is not found.',
  ],
  [
    '/httpsys/503',
    '503 application pool stopped',
    503,
    'Service Unavailable',
    'Service Unavailable',
    'The service is unavailable.',
  ],
];

export const httpSys: Family = {
  name: 'HTTP.sys',
  cases: rows.map(
    ([path, title, status, page, heading, sentence]): Case => ({
      path,
      title,
      ...(path.endsWith('/headers') && { ask: { headers: { 'X-Token': 'a'.repeat(17_000) } } }),
      expect: { status, answeredBy: 'httpsys' },
      respond: () => httpSysReply(status, page, heading, sentence),
    }),
  ),
};
