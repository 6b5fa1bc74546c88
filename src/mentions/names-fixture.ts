import { createCatalogue } from '../knowledge/catalogue';
import type { EntryId } from '../knowledge/entry';
import { type Names, namesOf } from './names';
import { readText } from './read';

/** What a test's reference knows: ids, each with its aliases. */
const KNOWN: Readonly<Partial<Record<EntryId, readonly string[]>>> = {
  ...plain('http', '200 302 304 400 401 403 404 405 409 413 414 429 500 502 503'),
  ...plain('iis', '401.3 403.14 404.0 404.13 500.19 500.11'),
  'iis/500.11': ['500-11'],
  ...plain('ancm', '500.0 500.30'),
  ...plain('asp', '0113 800a01a8'),
  ...plain('httpsys', 'AppOffline Timer_ConnectionIdle URL N/A no-reason 404-page'),
  'httpsys/Hostname': ['HTTP Error 400. The request hostname is invalid.'],
  ...plain('win32', '0 2 5 64 10061'),
  'win32/5': ['ERROR_ACCESS_DENIED'],
  ...plain('hresult', '0x80070021 0x8009030e 0x80090326'),
  'hresult/0x80090326': ['SEC_E_ILLEGAL_MESSAGE'],
  'hresult/0x80004005': ['E_FAIL'],
  ...plain('net', 'ERR_CONNECTION_REFUSED ERR_CONNECTION_RESET ERR_NAME_NOT_RESOLVED ERR_TIMED_OUT'),
  ...plain('net', 'ERR_CERT_DATE_INVALID ERR_CERT_AUTHORITY_INVALID ERR_SSL_PROTOCOL_ERROR'),
  ...plain('ftp', '220 230 331 530 534 550 5xx sub:33 sub:24'),
  ...plain('vendor', 'akamai-403 nginx-502 azure-application-gateway-403 cloudflare-1020 cloudflare-403'),
  'vendor/cloudflare-520': ['520', 'Error 520'],
  'aspnet/HttpException-404': ['The resource cannot be found.'],
  'aspnet/NullReferenceException': ['System.NullReferenceException'],
  'aspnet/custom-errors-page': ['The current custom error settings for this application'],
};

function plain(family: string, codes: string): Record<string, readonly string[]> {
  return Object.fromEntries(codes.split(' ').map((code) => [`${family}/${code}`, []]));
}

/** The names of a small reference. */
export const fixtureNames: Names = namesOf(
  createCatalogue(
    Object.entries(KNOWN).map(([id, aliases = []]) => ({
      id: id as EntryId,
      severity: 'error',
      visibility: 'client',
      title: id,
      meaning: '',
      causes: [],
      aliases,
      seeAlso: [],
      sources: [],
    })),
    'en',
  ),
);

/** Every code in a text, in its order. */
export function idsIn(text: string, names: Names = fixtureNames): readonly EntryId[] {
  return readText(text, names).mentions.map(({ id }) => id);
}

/** The characters of every code in a text, in its order. */
export function wordsIn(text: string): readonly string[] {
  return readText(text, fixtureNames).mentions.map(({ from, to }) => text.slice(from, to));
}
