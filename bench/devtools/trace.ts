import type { CDPSession } from 'playwright';
import * as v from 'valibot';

/** The categories of DevTools' own timeline: tasks and what runs in them, and the measures of the pages. */
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];
const TASK = 'RunTask';
/** Events in which scripts run; some contain others. */
const SCRIPT: ReadonlySet<string> = new Set([
  'EventDispatch',
  'FunctionCall',
  'TimerFire',
  'FireAnimationFrame',
  'FireIdleCallback',
  'RunMicrotasks',
  'EvaluateScript',
]);

const eventSchema = v.object({
  name: v.string(),
  ph: v.string(),
  pid: v.number(),
  tid: v.number(),
  ts: v.number(),
  dur: v.optional(v.number()),
});
type TraceEvent = v.InferOutput<typeof eventSchema>;

/** A step that a page measured: on which thread, and from when to when, in µs. */
export interface Span {
  readonly pid: number;
  readonly tid: number;
  readonly from: number;
  readonly to: number;
}

/** What the threads of a browser did for a while. Times in µs go in, times in ms come out. */
export class Trace {
  readonly #measures: readonly TraceEvent[];
  readonly #tasks: readonly TraceEvent[];
  readonly #scripts: readonly TraceEvent[];

  constructor(events: readonly TraceEvent[]) {
    const whole = events.filter(({ ph }) => ph === 'X').toSorted((a, b) => a.ts - b.ts);
    this.#measures = events.filter(({ ph }) => ph === 'b' || ph === 'e');
    this.#tasks = whole.filter(({ name }) => name === TASK);
    this.#scripts = whole.filter(({ name }) => SCRIPT.has(name));
  }

  /** The measures of this name, in their order. Those of one page do not overlap. */
  spans(name: string): readonly Span[] {
    const own = this.#measures.filter((event) => event.name === name);
    const ends = own.filter(({ ph }) => ph === 'e');
    return own
      .filter(({ ph }) => ph === 'b')
      .map(({ pid, tid, ts }, index) => ({ pid, tid, from: ts, to: ends[index]?.ts ?? ts }));
  }

  /** How long a span's thread was busy: scripts, style, layout, paint and all else, without waiting. */
  work(span: Span): number {
    return covered(this.#tasks, span);
  }

  /** How long scripts ran in a span. */
  script(span: Span): number {
    return covered(this.#scripts, span);
  }
}

/** How much of a span sorted events of its thread cover; what overlaps counts once. */
function covered(events: readonly TraceEvent[], { pid, tid, from, to }: Span): number {
  let done = from;
  let sum = 0;
  for (const event of events) {
    if (event.ts >= to) break;
    if (event.pid !== pid || event.tid !== tid) continue;
    const end = Math.min(to, event.ts + (event.dur ?? 0));
    if (end <= done) continue;
    sum += end - Math.max(done, event.ts);
    done = end;
  }
  return sum / 1000;
}

/** Does something while the browser traces. */
export async function traced(cdp: CDPSession, act: () => Promise<unknown>): Promise<Trace> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: readonly unknown[] }) => {
    for (const event of value) {
      const parsed = v.safeParse(eventSchema, event);
      if (parsed.success) events.push(parsed.output);
    }
  };
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, recordMode: 'recordContinuously' },
  });
  try {
    await act();
  } finally {
    const complete = new Promise<void>((resolve) => cdp.once('Tracing.tracingComplete', () => resolve()));
    await cdp.send('Tracing.end');
    await complete;
    cdp.off('Tracing.dataCollected', collect);
  }
  return new Trace(events);
}
