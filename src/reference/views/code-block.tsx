import type { Words } from '../../i18n/words';
import { CopyButton } from '../../ui/copy-button';

/** A command or lines of configuration, to be copied. */
export function CodeBlock({ code, words }: { readonly code: string; readonly words: Words }) {
  return (
    <div class="code-block">
      <pre>{code}</pre>
      <CopyButton text={code} words={words} />
    </div>
  );
}
