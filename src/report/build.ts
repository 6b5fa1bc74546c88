import { parseUrl } from '../failure/failure';
import { fileMoment } from './moment';
import type { Report } from './report';

/** The longest host name that goes into a file's name; with all else the name stays below every system's limit. */
const LONGEST_HOST = 100;

/**
 * The name to save a report under, `substatus-www.contoso.com-2026-11-23T0930.html`: the product, the
 * inspected page's host, the local time. Only letters, digits, dots and hyphens, so that every system takes it.
 */
export function fileName(report: Report, exporterId: string): string {
  const host = parseUrl(report.page ?? '')?.hostname ?? '';
  const parts = [
    report.product.name.toLowerCase(),
    host.slice(0, LONGEST_HOST),
    fileMoment(report.createdAt),
  ];
  const name = parts.map(safe).filter((part) => part !== '');
  return `${name.join('-')}.${safe(exporterId)}`;
}

/** No two dots in a row and none at an end: neither a hidden file nor another folder. */
function safe(part: string): string {
  return part
    .replace(/[^\w.-]+/g, '-')
    .replace(/_/g, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[.-]+/, '')
    .replace(/(?<![.-])[.-]+$/, '');
}
