import type { Table } from '../measure/bench';
import { quantile } from '../measure/statistics';
import { FailingSite } from './failing-site';
import { keystrokes } from './keystrokes';
import { missingAsTold } from './losses';
import type { PanelInDevTools } from './panel-in-devtools';
import { parameters, progress } from './parameters';

/** A key every so many ms. */
const APART = 500;
/** From a key's event until it is painted, in ms. */
const KEY = { atMost: 50 };

const TYPED = keystrokes('order');
/** Keys before the requests, in the same panel; as many again leave the filter as it was. */
const IDLE_KEYS = TYPED.length * 2;

interface Keys {
  /** ms, from the event until the next frame was painted. */
  readonly letters: number[];
  readonly arrows: number[];
}

/** Presses a letter's key and an arrow key in turn, for as long as it is told. */
async function pressKeys(driver: PanelInDevTools, goesOn: (pressed: number) => boolean): Promise<Keys> {
  const keys: Keys = { letters: [], arrows: [] };
  for (let pressed = 0; goesOn(pressed); pressed += 1) {
    const due = Date.now() + APART;
    if (pressed % 2 === 0) {
      await driver.focus('#filter');
      const key = TYPED[(pressed / 2) % TYPED.length] ?? '';
      keys.letters.push((await driver.key('live', key, 'next frame')).took);
    } else {
      await driver.focus('#list');
      keys.arrows.push((await driver.key('live', 'ArrowDown', 'next frame')).took);
    }
    await new Promise((resume) => setTimeout(resume, Math.max(0, due - Date.now())));
  }
  return keys;
}

/** Requests fail as fast as the machine makes them, while someone uses the panel. */
export async function* live(driver: PanelInDevTools): AsyncGenerator<Table> {
  const site = await FailingSite.start();
  try {
    const { page } = driver.browser;
    await page.goto(site.url);
    // A list without rows takes no arrow key.
    await FailingSite.send(page, 0, IDLE_KEYS);
    await driver.listed(IDLE_KEYS);
    progress('keys while nothing happens');
    const idle = await pressKeys(driver, (pressed) => pressed < IDLE_KEYS);
    progress(`requests fail for ${parameters.seconds} s`);
    let sending = true;
    const [sent, busy] = await Promise.all([
      FailingSite.sendFor(page, parameters.seconds * 1000).finally(() => {
        sending = false;
      }),
      pressKeys(driver, () => sending),
    ]);
    const count = IDLE_KEYS + sent;
    await driver.filterAtOnce('');
    const listed = await driver.listed(count);
    const missing = await missingAsTold(driver);
    const rate = Math.round(sent / parameters.seconds);
    yield {
      title: `Requests that fail for ${parameters.seconds} s, ${rate} a second: rows`,
      unit: 'rows',
      base: 'sent',
      rows: [
        { name: 'sent', samples: [count] },
        { name: 'listed', samples: [listed] },
        { name: 'told missing: dropped, or ended unseen', samples: [missing] },
        {
          name: 'difference between sent and both',
          samples: [Math.abs(count - listed - missing)],
          budget: { atMost: 0 },
        },
      ],
    };
    const row = (name: string, times: readonly number[], part: number) => ({
      name,
      samples: [quantile(times, part)],
    });
    const base = 'a letter in the filter, nothing happens, median';
    yield {
      title: 'A key meanwhile: from its event until the next frame is painted, with waiting for it',
      unit: 'ms',
      base,
      rows: [
        row(base, idle.letters, 0.5),
        row('a letter in the filter, requests fail, median', busy.letters, 0.5),
        { ...row('a letter in the filter, requests fail, p95', busy.letters, 0.95), budget: KEY },
        row('a letter in the filter, requests fail, worst', busy.letters, 1),
        row('arrow down, nothing happens, median', idle.arrows, 0.5),
        row('arrow down, requests fail, median', busy.arrows, 0.5),
        { ...row('arrow down, requests fail, p95', busy.arrows, 0.95), budget: KEY },
        row('arrow down, requests fail, worst', busy.arrows, 1),
      ],
    };
  } finally {
    site.close();
  }
}
