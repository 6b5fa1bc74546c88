import type { Case, Family } from '../case';

/** What is no failure: none of these may be listed. */
const cases: readonly Case[] = [
  {
    path: '/quiet/204',
    title: '204 No Content',
    expect: { quiet: 204 },
    respond: () => ({ status: 204 }),
  },
  {
    path: '/quiet/206',
    title: '206 Partial Content',
    ask: { headers: { Range: 'bytes=0-3' } },
    expect: { quiet: 206 },
    respond: () => ({
      status: 206,
      headers: { 'Content-Type': 'text/plain', 'Accept-Ranges': 'bytes', 'Content-Range': 'bytes 0-3/10' },
      body: '0123',
    }),
  },
  {
    path: '/quiet/304',
    title: '304 Not Modified',
    ask: { headers: { 'If-None-Match': '"v1"' } },
    expect: { quiet: 304 },
    respond: () => ({ status: 304, headers: { ETag: '"v1"' } }),
  },
  {
    path: '/quiet/redirect',
    title: '302 to a page that is there',
    expect: { quiet: 200 },
    respond: () => ({ status: 302, headers: { Location: '/ok' } }),
  },
];

export const quiet: Family = { name: 'No failures', cases };
