/**
 * Takes the place of the panel's host in the bench's build of the extension: the panel runs in the real DevTools, but hears of
 * `?rows=100000` failures that are made here.
 */
import type { Connection, ConnectionEvents } from '../../src/browser/runtime';
import type { Failure } from '../../src/failure/failure';
import { noiseOf } from '../../src/failure/noise';
import { FixtureHost } from '../../src/panel/host/fixture-host';
import { failureAt, TAB } from '../records/failures';
import { afterPaint, frames } from './frames';

/** When something was so far, in ms since the panel's document began. */
export interface Opening {
  /** The records were there, and the panel's own code made its view model. */
  readonly begun: number;
  /** How much of that went into making the records, in ms. */
  readonly making: number;
  /** The first rows were painted; of a panel without rows, all that it shows. */
  readonly firstRows: number;
  /** The list held all of them, and was painted. */
  readonly allRows: number;
}

declare global {
  interface Window {
    /** What the bench asks and orders of its host. */
    recorded: {
      readonly opening: Promise<Opening>;
      /** The background tells of so many failures more. */
      add(count: number): void;
      /** Records as they arrive, kept by the page but by no panel. */
      keep(count: number): void;
    };
  }
}

const rows = Number(new URLSearchParams(location.search).get('rows') ?? 0);
let next = 0;

/** Failures that the list shows with its settings as they are when nobody has changed them. */
function make(count: number): Failure[] {
  const made: Failure[] = [];
  for (; made.length < count; next += 1) {
    const failure = failureAt(next);
    if (noiseOf(failure) === undefined) made.push(failure);
  }
  return made;
}

/** What a browser hands over is the panel's alone: what it does not keep is gone. */
class RecordedHost extends FixtureHost {
  override connect(events: ConnectionEvents): Connection {
    return super.connect({
      message: (message) => {
        events.message(message);
        // The newest are told first, so that what was told stands at the end.
        const { type, failures = [] } = Object(message);
        if (type === 'snapshot') records.length -= failures.length;
      },
      closed: () => events.closed(),
    });
  }
}

/** The number of failures in the list, drawn or not. */
function listed(): number {
  const label = document.querySelector('#list')?.getAttribute('aria-label') ?? '';
  return Number(label.replace(/\D/g, ''));
}

/** Waits until something is true as a frame begins. @returns when that frame was painted. */
async function paintedWhen(isTrue: () => boolean): Promise<number> {
  do await frames(1);
  while (!isTrue());
  return afterPaint();
}

async function watchOpening(begun: number, making: number): Promise<Opening> {
  const first = rows === 0 ? '.status-bar' : '.lines .row';
  const firstRows = await paintedWhen(() => document.querySelector(first) !== null);
  return { begun, making, firstRows, allRows: await paintedWhen(() => listed() >= rows) };
}

const start = performance.now();
const records = make(rows);
const begun = performance.now();
const startedAt = (records[0]?.endedAt ?? 0) - 60_000;
const page = {
  id: 'page',
  tabId: TAB,
  url: 'https://portal.contoso.com/',
  startedAt,
  committedAt: startedAt,
};
const kept: unknown[] = [];

export const devtoolsHost = new RecordedHost({ failures: records, pages: [page], tabId: TAB });

window.recorded = {
  opening: watchOpening(begun, begun - start),
  add: (count) => devtoolsHost.add(make(count)),
  keep: (count) => kept.push(make(count)),
};
