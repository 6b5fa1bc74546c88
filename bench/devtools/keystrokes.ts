import type { Target } from '../../e2e/chromium/target';

/** In a text that is typed, the key that takes the last letter back. */
export const BACKSPACE = '\b';

/** The keys that type a text, slips and all, and then take it back. */
export function keystrokes(text: string): readonly string[] {
  const left = [...text].reduce((length, key) => length + (key === BACKSPACE ? -1 : 1), 0);
  return [...text, ...BACKSPACE.repeat(left)];
}

/** What the protocol wants to know of the keys that type nothing. */
const NAMED: Readonly<Record<string, { readonly key: string; readonly code: number }>> = {
  [BACKSPACE]: { key: 'Backspace', code: 8 },
  ArrowDown: { key: 'ArrowDown', code: 40 },
};

/**
 * Presses a key, by DevTools' window; the panel that has the focus gets it as from a keyboard.
 * https://chromedevtools.github.io/devtools-protocol/tot/Input/#method-dispatchKeyEvent
 */
export async function press(frontend: Target, key: string): Promise<void> {
  const named = NAMED[key];
  const event = named
    ? { key: named.key, code: named.key, windowsVirtualKeyCode: named.code }
    : // Without a key code: those of punctuation are letters' codes elsewhere.
      { key };
  await frontend.send('Input.dispatchKeyEvent', {
    type: named ? 'rawKeyDown' : 'keyDown',
    ...event,
    ...(named ? {} : { text: key }),
  });
  await frontend.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
}
