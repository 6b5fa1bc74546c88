import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { until } from '../wait';
import { test } from './fixtures';

/** The files below a folder that have a text in them, in either of the forms that Firefox writes. */
async function filesWith(folder: string, text: string): Promise<string[]> {
  const forms = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const file of files.filter((entry) => entry.isFile())) {
    const path = join(file.parentPath, file.name);
    const bytes = await readFile(path).catch(() => Buffer.alloc(0));
    if (forms.some((form) => bytes.includes(form))) found.push(path);
  }
  return found;
}

test('what fails in a private window never reaches the disk', async ({ site, firefox }) => {
  // An ordinary page shows that the search finds what there is to find.
  await firefox.goto(`${site.url}/ok?ordinary-marker`);

  await firefox.open('private window');
  await firefox.goto(`${site.url}/ok`);
  const panel = await firefox.openPanel();
  await firefox.fetchAll(['/fail/private-marker', `${site.refusedUrl}/private-marker`]);
  await panel.counts(2);
  await until('the badge', async () => (await firefox.badge()) === '2');
  await panel.select('/fail/private-marker');
  await firefox.goto(`${site.url}/page/404?private-marker`);
  await panel.row('/page/404?private-marker');

  await firefox.quit();
  expect(await filesWith(firefox.profile, 'ordinary-marker')).not.toEqual([]);
  expect(await filesWith(firefox.profile, 'private-marker')).toEqual([]);
});
