import { type Signal, signal } from '@preact/signals';
import type { CopySource } from '../../copying/format';
import { formats } from '../../copying/formats';
import { lacksBody } from '../../copying/request';
import { redactExchange } from '../../failure/redaction';
import type { Words } from '../../i18n/words';
import { copyText } from '../../ui/clipboard';
import { itemOf } from './export';
import { notice } from './notice';
import type { Row } from './row';
import type { ViewModel } from './view-model';

/** The formats that a failure can be copied in, in the order in which they are offered. */
export const COPY_FORMATS = [
  'url',
  'curl-bash',
  'curl-cmd',
  'powershell',
  'fetch',
  'har',
  'markdown',
  'fix',
] as const;
export type CopyFormatId = (typeof COPY_FORMATS)[number];

/** Whether copies hold secrets; forgotten with the panel. */
export const copySecrets: Signal<boolean> = signal(false);

type Reader = Pick<ViewModel, 'catalogue' | 'host'>;

function sourceOf({ catalogue, host }: Reader, row: Row): CopySource {
  const secrets = copySecrets.value;
  const loaded = catalogue.value;
  return {
    exchange: secrets ? row.exchange : redactExchange(row.exchange),
    ...(loaded ? { item: itemOf(row, loaded, secrets) } : {}),
    language: host.language,
    product: { name: 'Substatus', version: host.version },
    redacted: !secrets,
  };
}

/** The formats that a row can be copied in. */
export function copyFormatsOf(model: Reader, row: Row): ReadonlySet<CopyFormatId> {
  const source = sourceOf(model, row);
  return new Set(COPY_FORMATS.filter((id) => formats.get(id)?.applies(source)));
}

/** A row in a format; undefined where it can't be written so. */
export function copyTextOf(model: Reader, row: Row, id: CopyFormatId): string | undefined {
  const source = sourceOf(model, row);
  const format = formats.get(id);
  return format?.applies(source) ? format.copy(source) : undefined;
}

/**
 * Puts a row on the clipboard and says so. Only from a click or a key.
 * @returns false where the row can't be written so, or the browser refuses.
 */
export async function copyRow(
  model: Pick<ViewModel, 'catalogue' | 'host' | 'words'>,
  row: Row,
  id: CopyFormatId,
): Promise<boolean> {
  const { copying, copyFailed } = model.words;
  const text = copyTextOf(model, row, id);
  const done = text !== undefined && (await copyText(text));
  const isWithoutBody = formats.get(id)?.replays === true && lacksBody(row.exchange);
  const said = copying[isWithoutBody ? 'copiedWithoutBody' : 'copied'](copying.format[id]);
  notice.value = { text: done ? said : copyFailed };
  return done;
}

/** Puts a text on the clipboard and says so. Only from a click or a key. @param what it is, in the reader's language. */
export async function copyAs(text: string, what: string, { copying, copyFailed }: Words): Promise<void> {
  notice.value = { text: (await copyText(text)) ? copying.copied(what) : copyFailed };
}
