import type { Case, Family, Reply, Respond } from '../case';

const JSON_POST = { method: 'POST', headers: { 'Content-Type': 'application/json' }, bodySize: 20 };

/** Refuses the preflight; the request itself would be answered well. */
const refusesPreflight =
  (refusal: Reply): Respond =>
  ({ request }) =>
    request.method === 'OPTIONS' ? refusal : { status: 200, headers: { 'Access-Control-Allow-Origin': '*' } };

/** Between two origins: the browser hides the response from the page. */
const cases: readonly Case[] = [
  {
    path: '/cors/preflight-401',
    title: 'Preflight answered 401 by Windows authentication',
    ask: JSON_POST,
    expect: { error: 'ERR_FAILED' },
    at: (site) => `${site.otherUrl}/cors/preflight-401`,
    respond: refusesPreflight({
      status: 401,
      headers: { Server: 'Microsoft-IIS/10.0', 'WWW-Authenticate': ['Negotiate', 'NTLM'] },
    }),
  },
  {
    path: '/cors/preflight-405',
    title: 'Preflight answered 405',
    ask: { ...JSON_POST, method: 'DELETE' },
    expect: { error: 'ERR_FAILED' },
    at: (site) => `${site.otherUrl}/cors/preflight-405`,
    respond: refusesPreflight({
      status: 405,
      headers: { Server: 'Microsoft-IIS/10.0', Allow: 'GET, POST' },
    }),
  },
  {
    path: '/cors/no-header',
    title: 'Response without Access-Control-Allow-Origin',
    expect: { error: 'ERR_FAILED' },
    at: (site) => `${site.otherUrl}/cors/no-header`,
    respond: () => ({ status: 200, headers: { 'Content-Type': 'application/json' }, body: '{}' }),
  },
  {
    path: '/cors/500',
    title: '500 without Access-Control-Allow-Origin',
    expect: { error: 'ERR_FAILED' },
    at: (site) => `${site.otherUrl}/cors/500`,
    respond: () => ({ status: 500, headers: { 'Content-Type': 'application/json' }, body: '{}' }),
  },
  {
    path: '/blocked/policy',
    title: 'Image refused by Cross-Origin-Resource-Policy',
    ask: { by: 'img' },
    expect: { error: 'ERR_BLOCKED_BY_RESPONSE' },
    at: (site) => `${site.otherUrl.replace('127.0.0.1', 'localhost')}/blocked/policy`,
    respond: () => ({
      status: 200,
      headers: { 'Content-Type': 'image/svg+xml', 'Cross-Origin-Resource-Policy': 'same-origin' },
      body: '<svg xmlns="http://www.w3.org/2000/svg"/>',
    }),
  },
];

export const crossOrigin: Family = { name: 'Between origins', cases };
