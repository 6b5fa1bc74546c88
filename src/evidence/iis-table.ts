import { lineOf } from './document';

/** What the tables of IIS's detailed error page say. */
export interface IisTable {
  readonly module?: string | undefined;
  readonly notification?: string | undefined;
  readonly handler?: string | undefined;
  readonly configError?: string | undefined;
  readonly configFile?: string | undefined;
  readonly physicalPath?: string | undefined;
}

const ROW = /<tr[^<>]{0,60}>\s*<th[^<>]{0,60}>[^<]{0,200}<\/th>\s*<td[^<>]{0,60}>([^<]{0,2000})/gi;
const HRESULT = /^0x[\da-f]{8}$/i;

/**
 * Reads the tables by their order, since their labels are localised: module, notification, handler, error code (an
 * HRESULT), for a configuration error its text and file, then the requested URL and the physical path.
 */
export function iisTable(document: string): IisTable {
  const values = [...document.matchAll(ROW)].slice(0, 40).map((row) => lineOf(row[1]) ?? '');
  const code = values.findIndex((value) => HRESULT.test(value));
  const url = values.findIndex((value, index) => index > code && /^https?:\/\//i.test(value));
  const config = code < 0 ? [] : values.slice(code + 1, url < 0 ? undefined : url);
  const configFile = config.find((value) => /^\\\\\?\\|\.config$/i.test(value));
  const at = (index: number): string | undefined => (index < 0 ? undefined : values[index] || undefined);
  return {
    module: at(code - 3),
    notification: at(code - 2),
    handler: at(code - 1),
    configError:
      configFile === undefined ? undefined : config.find((value) => value !== configFile && value !== ''),
    configFile,
    physicalPath: url < 0 ? undefined : at(url + 1),
  };
}
