import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A server's own folder. */
export interface ServerFolder {
  readonly path: string;
  /** Writes a file, its folders too; a program when `mode` says so. Gives its full path. */
  write(name: string, text: string, mode?: number): string;
  remove(): void;
}

/** The certificate and key in a server's folder, for its configuration. */
export const CERTIFICATE = 'server.crt';
export const KEY = 'server.key';

/** Makes a folder in the system's temporary one, with a small site in `www/` and a self-signed certificate. */
export function createServerFolder(name: string): ServerFolder {
  const path = mkdtempSync(join(tmpdir(), `substatus-${name}-`));
  // A server started by root reads its files as another user.
  chmodSync(path, 0o755);
  const folder: ServerFolder = {
    path,
    write(name, text, mode = 0o644) {
      const file = join(path, name);
      mkdirSync(join(file, '..'), { recursive: true });
      writeFileSync(file, text, { mode });
      return file;
    },
    // What a server itself started, such as a compiler, may still be writing.
    remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 10 }),
  };
  folder.write('www/index.html', '<!DOCTYPE html><title>Real server</title><p>It works.</p>');
  folder.write('www/denied/secret.html', '<p>Nobody may read this.</p>');
  folder.write('www/empty/readme.txt', 'A folder without an index page.');
  copyFileSync(certificate('self-signed.crt'), join(path, CERTIFICATE));
  copyFileSync(certificate('server.key'), join(path, KEY));
  return folder;
}

function certificate(name: string): string {
  return fileURLToPath(new URL(`../demo-site/certificates/${name}`, import.meta.url));
}
