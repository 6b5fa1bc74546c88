import { BROKEN_OFF, LONG_BODY, LONG_PATH } from './common-cases';
import { runNginx } from './nginx';
import type { RunningServer, ServerCase } from './running-server';
import { findProgram } from './server-process';
import { type Place, startServer } from './start-server';

/**
 * Starts a real Squid on free ports of 127.0.0.1, as root or not: in front of a real nginx, and as the proxy that the
 * browser asks for everything else.
 *
 * @throws when one of them is not installed, with the command that installs it
 */
export function startSquid(): Promise<RunningServer> {
  return startServer('squid', async (place) => {
    const { folder, ports, run } = place;
    const program = findProgram('squid', 'squid');
    await runNginx(place, ports.inner, origin(place));
    const conf = folder.write('squid.conf', configuration(place));
    // In the foreground, its complaints to the standard error; the name keeps its shared memory apart from other Squids'.
    const args = ['-N', '-d', '1', '-n', `substatus${ports.plain}`, '-f', conf];
    await run(program, args, ports.plain);
    return {
      cases: [...CASES, ...BROKEN_OFF, ...proxied(place)],
      browserArgs: [
        `--proxy-server=http://127.0.0.1:${ports.proxy}`,
        `--proxy-bypass-list=<-loopback>;127.0.0.1:${ports.plain};127.0.0.1:${ports.proxy}`,
      ],
    };
  });
}

function origin({ folder, ports }: Place): string {
  return `  server {
    listen 127.0.0.1:${ports.inner};
    root ${folder.path}/www;
    location /long-header { add_header X-Long "${'x'.repeat(4000)}"; try_files /index.html =404; }
    location /long-body { try_files /index.html =404; }
  }`;
}

function configuration({ folder, ports, back }: Place): string {
  const peers = {
    slow: back.silent,
    'hung-up': back.resetting,
    closed: back.closing,
    truncated: back.truncating,
  };
  const misbehaving = Object.entries(peers)
    .map(
      ([name, port]) => `acl ${name} urlpath_regex ^/${name}$
cache_peer 127.0.0.1 parent ${port} 0 no-query no-digest originserver name=${name}
cache_peer_access ${name} allow ${name}
cache_peer_access nginx deny ${name}
`,
    )
    .join('');
  return `http_port 127.0.0.1:${ports.plain} accel defaultsite=real.test no-vhost name=in-front
http_port 127.0.0.1:${ports.proxy} name=proxy
visible_hostname squid.test
pid_filename ${folder.path}/squid.pid
coredump_dir ${folder.path}
cache_log /dev/null
access_log none
netdb_filename none
pinger_enable off
cache deny all
shutdown_lifetime 0 seconds
max_filedescriptors 1024
read_timeout 3 seconds
request_header_max_size 2 KB
request_body_max_size 1 KB
reply_header_max_size 2 KB
acl long-body urlpath_regex ^/long-body$
reply_body_max_size 10 bytes long-body
hosts_file none
dns_nameservers 127.0.0.1
dns_timeout 1 second
dns_retransmit_interval 1 second
acl limited urlpath_regex ^/limited$
deny_info 429:ERR_ACCESS_DENIED limited
http_access deny limited
acl circle urlpath_regex ^/circle$
deny_info 302:http://127.0.0.1:${ports.plain}%R circle
http_access deny circle
acl denied urlpath_regex ^/denied/
http_access deny denied
http_access allow all
acl asked-as-proxy myportname proxy
always_direct allow asked-as-proxy
never_direct deny asked-as-proxy
never_direct allow all
cache_peer 127.0.0.1 parent ${ports.inner} 0 no-query no-digest originserver name=nginx
${misbehaving}cache_peer_access nginx allow all
`;
}

const CASES: readonly ServerCase[] = [
  {
    name: 'http_access deny',
    path: '/denied/secret.html',
    expect: { status: 403, states: 'ERR_ACCESS_DENIED' },
  },
  // The status is Squid's own for an answer above reply_body_max_size.
  { name: 'answer too large', path: '/long-body', expect: { status: 403, states: 'ERR_TOO_BIG' } },
  {
    name: "nginx's missing file",
    path: '/missing.html',
    expect: { status: 404, answeredBy: 'nginx via Squid' },
  },
  {
    name: 'body too large',
    path: '/index.html',
    method: 'POST',
    body: LONG_BODY,
    expect: { status: 413, states: 'ERR_TOO_BIG' },
  },
  { name: 'deny_info with a status', path: '/limited', expect: { status: 429, states: 'ERR_ACCESS_DENIED' } },
  { name: 'URL too long', path: LONG_PATH, expect: { status: 431, states: 'ERR_TOO_BIG' } },
  { name: "answer's header too long", path: '/long-header', expect: { status: 502, states: 'ERR_TOO_BIG' } },
  { name: 'back end that hangs up', path: '/hung-up', expect: { status: 502, states: 'ERR_READ_ERROR' } },
  { name: 'back end that closes', path: '/closed', expect: { status: 502, states: 'ERR_ZERO_SIZE_OBJECT' } },
  { name: 'back end too slow', path: '/slow', expect: { status: 504, states: 'ERR_READ_TIMEOUT' } },
];

/** What the browser asks for through the proxy, or of it. */
function proxied({ ports, back }: Place): readonly ServerCase[] {
  const closed = `127.0.0.1:${ports.closed}/`;
  return [
    {
      name: 'the proxy asked as if it were a server',
      path: `http://127.0.0.1:${ports.proxy}/`,
      expect: { status: 400, states: 'ERR_INVALID_URL' },
    },
    // Squid 5 answers with ERR_READ_ERROR, not with ERR_DNS_FAIL and 503.
    { name: 'unknown host', path: 'http://no-such-host.invalid/', expect: { status: 502 } },
    {
      name: 'closed connection',
      path: `http://127.0.0.1:${back.closing}/`,
      expect: { status: 502, states: 'ERR_ZERO_SIZE_OBJECT' },
    },
    {
      name: 'connection refused',
      path: `http://${closed}`,
      expect: { status: 503, states: 'ERR_CONNECT_FAIL' },
    },
    {
      name: 'silent host',
      path: `http://127.0.0.1:${back.silent}/`,
      expect: { status: 504, states: 'ERR_READ_TIMEOUT' },
    },
    { name: 'tunnel refused', path: `https://${closed}`, expect: { error: 'ERR_TUNNEL_CONNECTION_FAILED' } },
  ];
}
