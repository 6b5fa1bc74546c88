import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import * as v from 'valibot';
import type { Body } from '../har/body';
import { type Form, type FormatRequest, type Formatted, formattedSchema } from './protocol';
import type { Syntax } from './syntax';
import { NO_TOKENS } from './tokens';

/** How long one body may take, in ms, the worker's start included. 256 KiB of an honest page take half a second. */
export const TIME_LIMIT = 8000;

/** A body as it came, without colours: what is left where formatting failed or took too long. */
const PLAIN: Formatted = { tokens: NO_TOKENS };

/** A worker that formats. */
export interface FormatWorker {
  post(request: FormatRequest): void;
  end(): void;
}

/** Starts a worker. @param answer gets what it says, unparsed; undefined where it failed. */
export type StartWorker = (answer: (data: unknown) => void) => FormatWorker;

interface Job {
  readonly request: FormatRequest;
  readonly result: Signal<Formatted | undefined>;
}

/** Gives a body's beginning in a form; undefined while it is being made. */
export type Formatter = (body: Body, syntax: Syntax, form: Form) => ReadonlySignal<Formatted | undefined>;

/**
 * Has bodies formatted by a worker, one after the other; each body and form once. A worker that takes too long, which is
 * what hostile text is made for, is ended, and the next body gets a new one.
 */
export function createFormatter(start: StartWorker): Formatter {
  const known = new WeakMap<Body, Map<string, Signal<Formatted | undefined>>>();
  const waiting: Job[] = [];
  let worker: FormatWorker | undefined;
  /** Ends the job that is being done. */
  let finish: ((formatted: Formatted | undefined) => void) | undefined;

  function onAnswer(data: unknown): void {
    const answer = v.safeParse(formattedSchema, data);
    finish?.(answer.success ? answer.output : undefined);
  }

  function next(): void {
    // The last that was asked for is what the reader looks at.
    const job = waiting.pop();
    if (job === undefined) return;
    const timer = setTimeout(() => finish?.(undefined), TIME_LIMIT);
    finish = (formatted) => {
      finish = undefined;
      clearTimeout(timer);
      if (formatted === undefined) {
        worker?.end();
        worker = undefined;
      }
      job.result.value = formatted ?? PLAIN;
      next();
    };
    try {
      worker ??= start(onAnswer);
      worker.post(job.request);
    } catch {
      finish(undefined);
    }
  }

  return (body, syntax, form) => {
    const ofBody = known.get(body) ?? new Map<string, Signal<Formatted | undefined>>();
    known.set(body, ofBody);
    const key = `${syntax} ${form}`;
    const made = ofBody.get(key);
    if (made) return made;
    const result = signal<Formatted | undefined>(syntax === 'text' ? PLAIN : undefined);
    ofBody.set(key, result);
    if (syntax === 'text') return result;
    const { text, tail } = body;
    waiting.push({ request: { text, isWhole: tail === undefined, syntax, form }, result });
    if (finish === undefined) next();
    return result;
  };
}

/** Formats for the panel. The worker, and with it the formatters' code, is loaded when the first body is looked at. */
export const formatted = createFormatter((answer) => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }) => answer(data);
  worker.onerror = () => answer(undefined);
  return { post: (request) => worker.postMessage(request), end: () => worker.terminate() };
});
