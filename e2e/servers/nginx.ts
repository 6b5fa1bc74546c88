import { existsSync } from 'node:fs';
import { BROKEN_OFF, LONG_BODY, LONG_PATH, unreachable } from './common-cases';
import type { RunningServer, ServerCase } from './running-server';
import { CERTIFICATE, KEY } from './server-folder';
import { findProgram } from './server-process';
import { type Place, startServer } from './start-server';

/**
 * Starts a real nginx on free ports of 127.0.0.1, as root or not.
 *
 * `/limited` answers 429 for the first minute.
 * @throws when nginx is not installed, with the command that installs it
 */
export function startNginx(): Promise<RunningServer> {
  return startServer('nginx', async (place) => {
    const { plain } = place.ports;
    await runNginx(place, plain, configuration(place));
    // The one request that the limit lets through.
    await fetch(`http://127.0.0.1:${plain}/limited`);
    return { cases: [...CASES, ...BROKEN_OFF, ...unreachable(place)] };
  });
}

/** Runs nginx with what `http` says in its block of that name; one of its servers listens on `port`. */
export async function runNginx({ folder, run }: Place, port: number, http: string): Promise<void> {
  const program = findProgram('nginx', 'nginx-light');
  const { path } = folder;
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `  ${kind}_temp_path ${path}/${kind};`)
    .join('\n');
  const conf = folder.write(
    'nginx.conf',
    `daemon off;
worker_processes 1;
pid ${path}/nginx.pid;
events { worker_connections 256; }
http {
${temporary}
  access_log off;
  ${existsSync('/etc/nginx/mime.types') ? 'include /etc/nginx/mime.types;' : ''}
${http}
}
`,
  );
  await run(program, ['-p', path, '-c', conf, '-e', `${path}/error.log`], port);
}

function configuration({ folder, ports, back }: Place): string {
  return `  limit_req_zone $server_name zone=strict:64k rate=1r/m;
  limit_req_status 429;
  large_client_header_buffers 4 2k;
  proxy_read_timeout 1s;
  server {
    listen 127.0.0.1:${ports.plain};
    listen 127.0.0.1:${ports.tls} ssl;
    server_name real.test;
    ssl_certificate ${folder.path}/${CERTIFICATE};
    ssl_certificate_key ${folder.path}/${KEY};
    root ${folder.path}/www;
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
  }`;
}

const CASES: readonly ServerCase[] = [
  { name: 'deny all', path: '/denied/secret.html', expect: { status: 403 } },
  { name: 'folder without an index', path: '/empty/', expect: { status: 403 } },
  { name: 'missing file', path: '/missing.html', expect: { status: 404, states: '404 Not Found' } },
  { name: 'POST to a file', path: '/index.html', method: 'POST', body: 'a=1', expect: { status: 405 } },
  { name: 'return 410', path: '/gone', expect: { status: 410 } },
  { name: 'body too large', path: '/upload', method: 'POST', body: LONG_BODY, expect: { status: 413 } },
  { name: 'URL too long', path: LONG_PATH, expect: { status: 414 } },
  { name: 'rate limit', path: '/limited', expect: { status: 429 } },
  { name: 'rewrite loop', path: '/rewrite-loop', expect: { status: 500 } },
  { name: 'return 500', path: '/return-500', expect: { status: 500 } },
  { name: 'back end down', path: '/down', expect: { status: 502 } },
  { name: 'back end that hangs up', path: '/hung-up', expect: { status: 502 } },
  { name: 'maintenance', path: '/maintenance', expect: { status: 503 } },
  { name: 'back end too slow', path: '/slow', expect: { status: 504 } },
  { name: 'return 444', path: '/dropped', expect: { error: 'ERR_EMPTY_RESPONSE' } },
];
