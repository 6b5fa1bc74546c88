import type { Words } from '../../i18n/words';
import { RichText } from '../../ui/rich-text';

/** What was seen of a request that speaks for a cause, in a line. */
export function Basis({ basis, words }: { readonly basis: readonly string[]; readonly words: Words }) {
  if (basis.length === 0) return null;
  return (
    <p class="basis">
      <span class="quiet">{words.restsOn}</span>
      <RichText text={basis.join(' · ')} />
    </p>
  );
}
