import { expect, test } from 'playwright/test';
import { npmStart, savedBy } from '../npm-start';

test('npm start --firefox shows the demo site in Firefox, and saves the report', async () => {
  const started = await npmStart('--firefox');
  expect(started.code, started.output).toBe(0);
  expect(started.rows.length).toBe(started.said);
  expect(started.rows).toContainEqual(expect.stringMatching(/^500\.19 +GET http:\/\/\S+ +IIS /));
  expect((await savedBy(started, 'Report')).toString()).toContain('500.19');
});
