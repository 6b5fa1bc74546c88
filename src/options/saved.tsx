import { useSignal, useSignalEffect } from '@preact/signals';
import type { Words } from '../i18n/words';
import type { Settings } from '../settings/settings';

interface SavedProps {
  readonly settings: Settings;
  readonly words: Words;
}

/** How long the line says that a change was saved, in ms. */
const SAY_FOR = 2000;

/** Says why changes are not saved, for as long as they are not. */
export function NotSaved({ settings, words }: SavedProps) {
  if (settings.newer.value) {
    return (
      <p role="alert" class="notice" id="newer">
        {words.settings.newer}
      </p>
    );
  }
  if (settings.lastSave.value?.outcome !== 'failed') return null;
  return (
    <p role="alert" class="notice" id="save-failed">
      {words.settings.saveFailed}
    </p>
  );
}

/** Says of each change that it was saved. */
export function Saved({ settings, words }: SavedProps) {
  const saying = useSignal(false);
  useSignalEffect(() => {
    const last = settings.lastSave.value;
    saying.value = last?.outcome === 'saved';
    if (!saying.peek()) return;
    const timer = setTimeout(() => {
      saying.value = false;
    }, SAY_FOR);
    return () => clearTimeout(timer);
  });
  return (
    <p role="status" class="saved" id="saved">
      {saying.value && words.settings.saved}
    </p>
  );
}
