import { type Signal, signal } from '@preact/signals';
import type { Form } from '../../../body/protocol';

/** How bodies are shown, whichever row is selected. */
export const form: Signal<Form> = signal('pretty');

/** Whether lines that are too long for the panel go on in the next. */
export const wraps = signal(true);
