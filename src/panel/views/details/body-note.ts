import type { Words } from '../../../i18n/words';
import type { BodyState } from '../../store/row';

/** Why a body is not there; undefined where it is. */
export function bodyNote({ kind }: BodyState, words: Words): string | undefined {
  if (kind === 'known') return undefined;
  const notes = {
    loading: words.bodyLoading,
    unread: words.bodyUnread,
    lost: words.bodyLost,
    unknown: words.bodyUnknown,
  };
  return notes[kind];
}
