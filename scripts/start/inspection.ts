/** A row of the panel's list. */
export interface InspectedRow {
  readonly code: string;
  readonly method: string;
  readonly url: string;
  readonly answeredBy: string;
  readonly cause: string;
  readonly certainty: string;
}

/** A browser with the extension, DevTools open on the panel. */
export interface Inspection {
  /** The browser's name and version. */
  readonly browser: string;
  /** Resolves when the user closes the browser. */
  readonly closed: Promise<void>;
  /** Opens a page, and resolves when it is loaded and its failures have stopped coming. */
  visit(url: string): Promise<void>;
  rows(): Promise<readonly InspectedRow[]>;
  /** Saves the panel's own HTML report into a folder. @returns its path. */
  saveReport(folder: string): Promise<string>;
  /** Saves a picture of DevTools. */
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** How long nothing new may come until a page counts as done, in ms. */
const QUIET = 4_000;
/** A page that never stops failing is looked at after so long, in ms. */
const LONGEST = 60_000;

/** Waits until `count` has stopped changing. */
export async function untilQuiet(count: () => Promise<number>): Promise<void> {
  const end = Date.now() + LONGEST;
  let last = -1;
  let since = Date.now();
  while (Date.now() < end && Date.now() - since < QUIET) {
    const now = await count();
    if (now !== last) since = Date.now();
    last = now;
    await new Promise((resume) => setTimeout(resume, 100));
  }
}
