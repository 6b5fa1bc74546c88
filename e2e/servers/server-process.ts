/** Runs a server from a Debian package as a child process. */
import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { connect } from 'node:net';
import { delimiter, join } from 'node:path';

/** How long a server may take to listen, in ms. */
const START_LIMIT = 10_000;

/**
 * The program's path.
 *
 * Looks in the system folders too, which are not on the PATH of users other than root.
 * @throws when it is not installed, with the command that installs `debianPackage`
 */
export function findProgram(name: string, debianPackage: string): string {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  const found = folders
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name))
    .find(isExecutable);
  if (found) return found;
  throw new Error(`${name} is not installed. Install it with:\n  sudo apt-get install ${debianPackage}`);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Starts a server that stays in the foreground; resolves when it listens on `port` of 127.0.0.1.
 *
 * `environment` is added to our own. Rejects with what it wrote when it ends early or does not listen in time.
 * The function it resolves to ends the server and waits until it is gone.
 */
export async function startProcess(
  program: string,
  args: readonly string[],
  port: number,
  environment: NodeJS.ProcessEnv = {},
): Promise<() => Promise<void>> {
  const env = { ...process.env, ...environment };
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
  let output = '';
  const keep = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  let ended = false;
  const end = new Promise<void>((resolve) => {
    const settle = () => {
      ended = true;
      resolve();
    };
    child.once('exit', settle).once('error', (error) => {
      output += error.message;
      settle();
    });
  });
  // Nothing of it may outlive the tests, however they end.
  const kill = () => child.kill();
  process.once('exit', kill);
  const stop = async () => {
    process.off('exit', kill);
    if (!ended) child.kill('SIGTERM');
    await end;
  };
  const deadline = Date.now() + START_LIMIT;
  while (!(await listens(port))) {
    if (ended || Date.now() > deadline) {
      await stop();
      throw new Error(`${program} did not start:\n${output}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return stop;
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const settle = (open: boolean) => {
      socket.destroy();
      resolve(open);
    };
    socket.once('connect', () => settle(true)).once('error', () => settle(false));
  });
}
