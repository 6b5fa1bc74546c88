import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A second extension, which blocks every URL with `part` in it, as an ad blocker does. */
export interface Blocker {
  readonly folder: string;
  remove(): Promise<void>;
}

export async function writeBlocker(part: string): Promise<Blocker> {
  const folder = await mkdtemp(join(tmpdir(), 'substatus-blocker-'));
  const manifest = {
    manifest_version: 3,
    name: 'Blocker',
    version: '1',
    permissions: ['declarativeNetRequest'],
    host_permissions: ['<all_urls>'],
    declarative_net_request: { rule_resources: [{ id: 'rules', enabled: true, path: 'rules.json' }] },
  };
  const rules = [{ id: 1, action: { type: 'block' }, condition: { urlFilter: part } }];
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'rules.json'), JSON.stringify(rules));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
