import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const manifest = {
  manifest_version: 3,
  name: 'No-op listener',
  version: '1',
  permissions: ['webRequest'],
  host_permissions: ['<all_urls>'],
  background: { service_worker: 'worker.js' },
};

/** Listens to what any watcher of failures must listen to, and does nothing: webRequest can't be told to report failures only. */
const WORKER = `const everything = { urls: ['<all_urls>'] };
chrome.webRequest.onCompleted.addListener(() => {}, everything);
chrome.webRequest.onErrorOccurred.addListener(() => {}, everything);
`;

export async function writeNoOpExtension(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'substatus-no-op-'));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'worker.js'), WORKER);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
