/** Renders the extension's icons from their drawings in `src/icon/` into `public/icons/`. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright';
import { findChromium } from '../e2e/browser/find';

interface Icon {
  /** Width and height of the image, in px. */
  readonly size: number;
  readonly drawing: 'icon.svg' | 'icon-small.svg';
  /** Transparent room on each side, in px. */
  readonly margin: number;
}

// Digits can't be read below 32 px. The web store wants 16 px of room around its icon:
// https://developer.chrome.com/docs/webstore/images#icons
const ICONS: readonly Icon[] = [
  { size: 16, drawing: 'icon-small.svg', margin: 0 },
  { size: 24, drawing: 'icon-small.svg', margin: 0 },
  { size: 32, drawing: 'icon.svg', margin: 0 },
  { size: 48, drawing: 'icon.svg', margin: 0 },
  { size: 128, drawing: 'icon.svg', margin: 16 },
];

const pathOf = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));

async function render(browser: Browser, { size, drawing, margin }: Icon): Promise<void> {
  const source = readFileSync(pathOf(`src/icon/${drawing}`)).toString('base64');
  const page = await browser.newPage({ viewport: { width: size, height: size }, deviceScaleFactor: 1 });
  await page.setContent(
    `<body style="margin: ${margin}px"><img src="data:image/svg+xml;base64,${source}" style="display: block" width="${size - 2 * margin}">`,
  );
  await page.screenshot({ path: pathOf(`public/icons/${size}.png`), omitBackground: true });
  await page.close();
}

async function main(): Promise<void> {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
  try {
    for (const icon of ICONS) await render(browser, icon);
  } finally {
    await browser.close();
  }
  console.log(`public/icons: ${ICONS.map(({ size }) => `${size}.png`).join(', ')}`);
}

await main();
