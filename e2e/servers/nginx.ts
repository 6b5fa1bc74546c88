import { existsSync } from 'node:fs';
import { type BackEnds, startBackEnds, unusedPorts } from './back-ends';
import type { RunningServer, ServerCase } from './running-server';
import { CERTIFICATE, createServerFolder, KEY } from './server-folder';
import { findProgram, startProcess } from './server-process';

interface Ports {
  readonly plain: number;
  readonly tls: number;
  readonly closed: number;
}

/**
 * Starts a real nginx on free ports of 127.0.0.1, as root or not.
 *
 * `/limited` answers 429 for the first minute.
 * @throws when nginx is not installed, with the command that installs it
 */
export async function startNginx(): Promise<RunningServer> {
  const program = findProgram('nginx', 'nginx-light');
  const [plain = 0, tls = 0, closed = 0] = await unusedPorts(3);
  const ports = { plain, tls, closed };
  const folder = createServerFolder('nginx');
  const backEnds = await startBackEnds();
  const url = `http://127.0.0.1:${plain}`;
  const tlsUrl = `https://127.0.0.1:${tls}`;
  let stopProcess = async () => {};
  const stop = async () => {
    await stopProcess();
    await backEnds.stop();
    folder.remove();
  };
  try {
    const conf = folder.write('nginx.conf', configuration(folder.path, ports, backEnds));
    const errorLog = `${folder.path}/error.log`;
    stopProcess = await startProcess(program, ['-p', folder.path, '-c', conf, '-e', errorLog], plain);
    // The one request that the limit lets through.
    await fetch(`${url}/limited`);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, tlsUrl, cases: cases(ports, tlsUrl, backEnds), stop };
}

function configuration(folder: string, ports: Ports, back: BackEnds): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `  ${kind}_temp_path ${folder}/${kind};`)
    .join('\n');
  return `daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
events { worker_connections 256; }
http {
${temporary}
  access_log off;
  ${existsSync('/etc/nginx/mime.types') ? 'include /etc/nginx/mime.types;' : ''}
  limit_req_zone $server_name zone=strict:64k rate=1r/m;
  limit_req_status 429;
  large_client_header_buffers 4 2k;
  proxy_read_timeout 1s;
  server {
    listen 127.0.0.1:${ports.plain};
    listen 127.0.0.1:${ports.tls} ssl;
    server_name real.test;
    ssl_certificate ${folder}/${CERTIFICATE};
    ssl_certificate_key ${folder}/${KEY};
    root ${folder}/www;
    location /denied/ { deny all; }
    location /upload { client_max_body_size 1k; proxy_pass http://127.0.0.1:${back.silent}; }
    location /limited { limit_req zone=strict; try_files /index.html =404; }
    location /rewrite-loop { rewrite ^ /rewrite-loop?again; }
    location /return-500 { return 500; }
    location /down { proxy_pass http://127.0.0.1:${ports.closed}; }
    location /hung-up { proxy_pass http://127.0.0.1:${back.resetting}; }
    location /maintenance { return 503; }
    location /slow { proxy_pass http://127.0.0.1:${back.silent}; }
    location /gone { return 410; }
    location /dropped { return 444; }
    location /truncated { proxy_pass http://127.0.0.1:${back.truncating}; }
    location /circle { return 302 $uri; }
  }
}
`;
}

function cases(ports: Ports, tlsUrl: string, back: BackEnds): readonly ServerCase[] {
  return [
    { name: 'HTTP to the TLS port', path: `http://127.0.0.1:${ports.tls}/`, expect: { status: 400 } },
    { name: 'deny all', path: '/denied/secret.html', expect: { status: 403 } },
    { name: 'folder without an index', path: '/empty/', expect: { status: 403 } },
    { name: 'missing file', path: '/missing.html', expect: { status: 404 } },
    { name: 'POST to a file', path: '/index.html', method: 'POST', body: 'a=1', expect: { status: 405 } },
    { name: 'return 410', path: '/gone', expect: { status: 410 } },
    {
      name: 'body too large',
      path: '/upload',
      method: 'POST',
      body: 'x'.repeat(4096),
      expect: { status: 413 },
    },
    { name: 'URL too long', path: `/${'long/'.repeat(600)}`, expect: { status: 414 } },
    { name: 'rate limit', path: '/limited', expect: { status: 429 } },
    { name: 'rewrite loop', path: '/rewrite-loop', expect: { status: 500 } },
    { name: 'return 500', path: '/return-500', expect: { status: 500 } },
    { name: 'back end down', path: '/down', expect: { status: 502 } },
    { name: 'back end that hangs up', path: '/hung-up', expect: { status: 502 } },
    { name: 'maintenance', path: '/maintenance', expect: { status: 503 } },
    { name: 'back end too slow', path: '/slow', expect: { status: 504 } },
    { name: 'return 444', path: '/dropped', expect: { error: 'ERR_EMPTY_RESPONSE' } },
    { name: 'truncated body', path: '/truncated', expect: { error: 'ERR_CONTENT_LENGTH_MISMATCH' } },
    { name: 'redirect to itself', path: '/circle', expect: { error: 'ERR_TOO_MANY_REDIRECTS' } },
    {
      name: 'connection refused',
      path: `http://127.0.0.1:${ports.closed}/`,
      expect: { error: 'ERR_CONNECTION_REFUSED' },
    },
    {
      name: 'connection reset',
      path: `http://127.0.0.1:${back.resetting}/`,
      expect: { error: 'ERR_CONNECTION_RESET' },
    },
    { name: 'untrusted certificate', path: `${tlsUrl}/`, expect: { error: 'ERR_CERT_AUTHORITY_INVALID' } },
  ];
}
