/** How long a condition may take to come true, in ms; far longer than it should, so that only a real fault runs into it. */
const PATIENCE = 20_000;
const POLL = 40;

type Falsy = false | '' | 0 | null | undefined;

function isTruthy<T>(value: T): value is Exclude<T, Falsy> {
  return Boolean(value);
}

/**
 * Waits until `probe` gives something truthy, and returns it.
 * @throws Error naming `what`, with the last value or error, when it never does.
 */
export async function until<T>(
  what: string,
  probe: () => Promise<T> | T,
  patience = PATIENCE,
): Promise<Exclude<T, Falsy>> {
  const deadline = Date.now() + patience;
  let last: unknown;
  for (;;) {
    try {
      const value: T = await probe();
      if (isTruthy(value)) return value;
      last = value;
    } catch (error) {
      last = error;
    }
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}; last: ${describe(last)}`);
    await new Promise((resume) => setTimeout(resume, POLL));
  }
}

function describe(value: unknown): string {
  return value instanceof Error ? value.message : JSON.stringify(value);
}
