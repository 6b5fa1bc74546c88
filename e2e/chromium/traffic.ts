/**
 * Runs in a page: sends requests one after another without waiting for their answers.
 * @returns when all have ended.
 */
export async function fetchMany({
  path,
  count,
  pace,
}: {
  readonly path: string;
  readonly count: number;
  /** ms from one request to the next. */
  readonly pace: number;
}): Promise<void> {
  const answers: Promise<unknown>[] = [];
  for (let index = 0; index < count; index += 1) {
    answers.push(fetch(`${path}/${index}`).then((answer) => answer.text()));
    await new Promise((resume) => setTimeout(resume, pace));
  }
  await Promise.all(answers);
}

/** Runs in a page: asks for paths one after another, whatever comes of them. Without credentials: with them, a 401 opens a dialog. */
export async function fetchEach(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await fetch(path, { cache: 'no-store', credentials: 'omit' }).then(
      (answer) => answer.text(),
      () => undefined,
    );
  }
}

/** Runs in a page: asks for paths, a hundred at a time; of more at once, browsers refuse some. */
export async function fetchAll(paths: readonly string[]): Promise<void> {
  const left = [...paths];
  const ask = async () => {
    for (let path = left.shift(); path !== undefined; path = left.shift()) {
      await fetch(path, { cache: 'no-store', credentials: 'omit' }).then(
        (answer) => answer.text(),
        () => undefined,
      );
    }
  };
  await Promise.all(Array.from({ length: 100 }, ask));
}

/** Runs in a page: loads an image that does not come, and waits until the page knows. */
export function failImage(path: string): Promise<unknown> {
  return new Promise((resolve) => {
    const image = new Image();
    image.onerror = resolve;
    image.src = path;
  });
}
