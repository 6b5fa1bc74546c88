import * as v from 'valibot';
import { SYNTAXES } from './syntax';

/** How a body is shown: set anew, or as it came. */
export const FORMS = ['pretty', 'source'] as const;
export type Form = (typeof FORMS)[number];

/** What is asked of the worker that formats; parsed there. */
export const requestSchema = v.object({
  text: v.string(),
  /** Whether the text is all of the body. */
  isWhole: v.boolean(),
  syntax: v.picklist(SYNTAXES),
  form: v.picklist(FORMS),
});
export type FormatRequest = Readonly<v.InferOutput<typeof requestSchema>>;

/** What the worker answers; parsed by who asked. */
export const formattedSchema = v.object({
  /** The pretty form; absent where the source was asked for, or has none. */
  pretty: v.exactOptional(v.string()),
  tokens: v.object({
    ends: v.custom<Uint32Array<ArrayBuffer>>((value) => value instanceof Uint32Array),
    kinds: v.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array),
  }),
});
export type Formatted = Readonly<v.InferOutput<typeof formattedSchema>>;
