import { type DetailedRow, detailedCase } from '../bodies/iis-detailed-case';
import type { Family } from '../case';

const filtering = {
  module: 'RequestFilteringModule',
  notification: 'BeginRequest',
  handler: 'StaticFile',
  hresult: '0x00000000',
  status: 404,
  reason: 'Not Found',
};

const rows: readonly DetailedRow[] = [
  {
    path: '/iis/404.7/backup.mdb',
    title: '404.7 extension denied by request filtering',
    ...filtering,
    substatus: 7,
    summary: 'Request filtering denies this file name extension.',
    causes: ['The extension is listed with allowed="false".'],
    remedies: ['Look at fileExtensions in the requestFiltering section.'],
  },
  {
    path: '/iis/404.8/bin/site.dll',
    title: '404.8 hidden segment',
    ...filtering,
    substatus: 8,
    summary: 'A part of the path is a hidden segment.',
    causes: ['The path names a folder such as bin or App_Data.'],
    remedies: ['Look at hiddenSegments in the requestFiltering section.'],
  },
  {
    path: '/iis/404.11/files',
    title: '404.11 double-escaped URL',
    ask: { suffix: '/report%252Bdraft.pdf' },
    ...filtering,
    substatus: 11,
    summary: 'The URL is escaped twice, which request filtering refuses.',
    causes: ['The URL holds a sequence that changes again when decoded a second time.'],
    remedies: ['Look at allowDoubleEscaping in the requestFiltering section.'],
  },
  {
    path: '/iis/404.13/upload.ashx',
    title: '404.13 upload above maxAllowedContentLength',
    ask: { method: 'POST', bodySize: 31_457_280 },
    ...filtering,
    handler: 'SimpleHandlerFactory-Integrated-4.0',
    substatus: 13,
    summary: 'The body of the request is longer than request filtering allows.',
    causes: ['Content-Length is above maxAllowedContentLength.'],
    remedies: ['Raise maxAllowedContentLength in applicationhost.config or web.config.'],
  },
  {
    path: '/iis/404.14',
    title: '404.14 URL too long',
    ask: { suffix: `/${'long/'.repeat(900)}` },
    ...filtering,
    substatus: 14,
    summary: 'The URL is longer than request filtering allows.',
    causes: ['The path is above maxUrl.'],
    remedies: ['Raise maxUrl in the requestLimits element, or shorten the URL.'],
  },
  {
    path: '/iis/404.15/search.aspx',
    title: '404.15 query string too long',
    ask: { suffix: `?q=${'word+'.repeat(500)}` },
    ...filtering,
    handler: 'PageHandlerFactory-Integrated-4.0',
    substatus: 15,
    summary: 'The query string is longer than request filtering allows.',
    causes: ['The query string is above maxQueryString.'],
    remedies: ['Raise maxQueryString in the requestLimits element.'],
  },
];

export const iisRequestFiltering: Family = { name: 'IIS, request filtering', cases: rows.map(detailedCase) };
