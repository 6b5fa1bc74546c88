import type { Exchange } from '../failure/exchange';
import type { Language } from '../knowledge/entry';
import type { ReportItem } from '../report/report';

/** One failure to be copied, already redacted unless the user chose otherwise. */
export interface CopySource {
  readonly exchange: Exchange;
  /** The failure with its explanation; absent while the knowledge is not loaded. */
  readonly item?: ReportItem;
  readonly language: Language;
  readonly product: { readonly name: string; readonly version: string };
  readonly redacted: boolean;
}

/** Writes a failure as one text to paste elsewhere. One file each in `formats/`, registered by being there. */
export interface CopyFormat {
  /** The file's name without its ending. */
  readonly id: string;
  /** Whether the format sends the request again, and so wants its body. */
  readonly replays: boolean;
  /** Whether the failure can be written so; only then is `copy` called. */
  applies(source: CopySource): boolean;
  copy(source: CopySource): string;
}

/** Types a format. */
export function defineFormat(format: CopyFormat): CopyFormat {
  return format;
}
