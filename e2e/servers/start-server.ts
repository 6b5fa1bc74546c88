import { type BackEnds, startBackEnds, unusedPorts } from './back-ends';
import type { RunningServer, ServerCase } from './running-server';
import { createServerFolder, type ServerFolder } from './server-folder';
import { startProcess } from './server-process';

/** Ports of 127.0.0.1 that nothing listens on until a server does. */
export interface Ports {
  readonly plain: number;
  readonly tls: number;
  /** For a server as a forward proxy. */
  readonly proxy: number;
  /** For a server that stands behind the one that is asked. */
  readonly inner: number;
  /** Nothing will ever listen here. */
  readonly closed: number;
}

/** What a server is set up with. */
export interface Place {
  readonly folder: ServerFolder;
  readonly back: BackEnds;
  readonly ports: Ports;
  /** Starts a program that stays in the foreground and listens on `port`; it ends with the server. */
  run(program: string, args: readonly string[], port: number, environment?: NodeJS.ProcessEnv): Promise<void>;
}

/** Where a server is reached, what it fails at, and how a browser gets there. */
interface SetUp {
  readonly cases: readonly ServerCase[];
  readonly browserArgs?: readonly string[];
}

/** Sets up a server on `ports.plain`. When that fails, nothing of it is left, no more than after `stop`. */
export async function startServer(
  name: string,
  setUp: (place: Place) => Promise<SetUp>,
): Promise<RunningServer> {
  const back = await startBackEnds();
  const [plain = 0, tls = 0, proxy = 0, inner = 0, closed = 0] = await unusedPorts(5);
  const folder = createServerFolder(name);
  const running: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const end of running.splice(0).toReversed()) await end();
    await back.stop();
    folder.remove();
  };
  const run: Place['run'] = async (...process) => {
    running.push(await startProcess(...process));
  };
  try {
    const place = { folder, back, ports: { plain, tls, proxy, inner, closed }, run };
    const { cases, browserArgs = [] } = await setUp(place);
    return { url: `http://127.0.0.1:${plain}`, cases, browserArgs, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
