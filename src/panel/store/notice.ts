import { type Signal, signal } from '@preact/signals';

/** What became of what the user asked for, such as a copy or an export, to be said for a while; each is a new object. */
export const notice: Signal<{ readonly text: string } | undefined> = signal(undefined);
