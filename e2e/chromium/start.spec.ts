import { expect, test } from 'playwright/test';
import { npmStart, savedBy } from '../npm-start';
import { startServer } from '../own-server';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

test('npm start shows the demo site, and saves the report and a picture', async () => {
  const started = await npmStart();
  expect(started.code, started.output).toBe(0);
  expect(started.rows.length).toBe(started.said);
  const table = started.rows.join('\n');
  expect(table).toMatch(/^500\.19 +GET http:\/\/\S+ +IIS /m);
  expect(table).toMatch(
    /^ERR_CONNECTION_REFUSED +GET http:\/\/\S+ +browser +nothing listens on this port +Likely/m,
  );
  const report = (await savedBy(started, 'Report')).toString();
  expect(report).toMatch(/^<!doctype html>/i);
  expect(report).toContain('500.19');
  expect((await savedBy(started, 'Screenshot')).subarray(0, 4)).toEqual(PNG);
});

test('npm start shows a site of yours', async () => {
  const server = await startServer((_request, response) => response.writeHead(503).end());
  try {
    const started = await npmStart(`${server.url}/mine`);
    expect(started.code, started.output).toBe(0);
    expect(started.rows).toContainEqual(expect.stringMatching(/^503 +GET http:\/\/\S+\/mine /));
  } finally {
    await server.close();
  }
});

test('npm start says what it cannot read', async () => {
  const started = await npmStart('not a url');
  expect(started.code).toBe(1);
  expect(started.output).toContain('not a url');
});
