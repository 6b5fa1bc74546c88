import { existsSync } from 'node:fs';
import { BROKEN_OFF, LONG_BODY, LONG_PATH, unreachable } from './common-cases';
import type { RunningServer, ServerCase } from './running-server';
import { CERTIFICATE, KEY } from './server-folder';
import { findProgram } from './server-process';
import { type Place, startServer } from './start-server';

/** Where Debian keeps Apache's modules. */
const MODULES = '/usr/lib/apache2/modules';

/**
 * Starts a real Apache on free ports of 127.0.0.1, as root or not.
 *
 * @throws when Apache is not installed, with the command that installs it
 */
export function startApache(): Promise<RunningServer> {
  return startServer('apache', async (place) => {
    const { folder, ports, run } = place;
    const program = findProgram('apache2', 'apache2');
    folder.write('www/bad-htaccess/.htaccess', 'NoSuchDirective on\n');
    folder.write('www/bad-htaccess/index.html', '<p>Never shown.</p>');
    folder.write('cgi/upload', '#!/bin/sh\necho Status: 204\necho\n', 0o755);
    folder.write('cgi/slow', '#!/bin/sh\nexec sleep 60\n', 0o755);
    folder.write('cgi/broken', '#!/bin/sh\necho this is no header\n', 0o755);
    const conf = folder.write('apache2.conf', configuration(place));
    await run(program, ['-DFOREGROUND', '-d', folder.path, '-f', conf], ports.plain);
    return { cases: [...CASES, ...BROKEN_OFF, ...unreachable(place)] };
  });
}

const LOADED = 'mpm_event authz_core dir mime alias rewrite proxy proxy_http cgi ssl'.split(' ');

function configuration({ folder: { path: folder }, ports, back }: Place): string {
  const modules = LOADED.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`).join('\n');
  const site = `  DocumentRoot ${folder}/www
  RewriteEngine on
  RewriteRule ^/limited$ - [R=429]
  RewriteRule ^/circle$ /circle [R=302]
  Redirect gone /gone
  Redirect 503 /maintenance
  ScriptAlias /cgi/ ${folder}/cgi/
  ProxyTimeout 1
  ProxyPass /down http://127.0.0.1:${ports.closed}/ retry=0
  ProxyPass /hung-up http://127.0.0.1:${back.resetting}/ retry=0
  ProxyPass /slow http://127.0.0.1:${back.silent}/ retry=0
  ProxyPass /truncated http://127.0.0.1:${back.truncating}/ retry=0`;
  return `${modules}
ServerName 127.0.0.1
Listen 127.0.0.1:${ports.plain}
Listen 127.0.0.1:${ports.tls}
PidFile ${folder}/apache2.pid
DefaultRuntimeDir ${folder}
Mutex file:${folder}
ErrorLog ${folder}/error.log
${existsSync('/etc/mime.types') ? 'TypesConfig /etc/mime.types' : 'TypesConfig /dev/null'}
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
StartServers 1
Timeout 2
LimitRequestLine 2048
<Directory />
  AllowOverride None
  Require all denied
</Directory>
<Directory ${folder}>
  Require all granted
</Directory>
<Directory ${folder}/www/bad-htaccess>
  AllowOverride All
</Directory>
<Directory ${folder}/www/denied>
  Require all denied
</Directory>
<Directory ${folder}/cgi>
  LimitRequestBody 1024
</Directory>
<VirtualHost 127.0.0.1:${ports.plain}>
${site}
</VirtualHost>
<VirtualHost 127.0.0.1:${ports.tls}>
${site}
  SSLEngine on
  SSLCertificateFile ${folder}/${CERTIFICATE}
  SSLCertificateKeyFile ${folder}/${KEY}
</VirtualHost>
`;
}

const CASES: readonly ServerCase[] = [
  { name: 'Require all denied', path: '/denied/secret.html', expect: { status: 403 } },
  { name: 'missing file', path: '/missing.html', expect: { status: 404, states: '404 Not Found' } },
  { name: 'encoded slash', path: '/a%2Fb', expect: { status: 404 } },
  { name: 'PUT to a file', path: '/index.html', method: 'PUT', body: 'a=1', expect: { status: 405 } },
  { name: 'Redirect gone', path: '/gone', expect: { status: 410 } },
  { name: 'body too large', path: '/cgi/upload', method: 'POST', body: LONG_BODY, expect: { status: 413 } },
  { name: 'URL too long', path: LONG_PATH, expect: { status: 414 } },
  { name: 'too many requests', path: '/limited', expect: { status: 429 } },
  { name: 'bad CGI program', path: '/cgi/broken', expect: { status: 500 } },
  { name: 'bad .htaccess', path: '/bad-htaccess/', expect: { status: 500 } },
  { name: 'back end that hangs up', path: '/hung-up', expect: { status: 502 } },
  { name: 'back end down', path: '/down', expect: { status: 503 } },
  { name: 'maintenance', path: '/maintenance', expect: { status: 503 } },
  // Apache answers 502, not 504, when a proxied server is silent until the time-out.
  { name: 'back end too slow', path: '/slow', expect: { status: 502 } },
  { name: 'CGI program too slow', path: '/cgi/slow', expect: { status: 504 } },
];
