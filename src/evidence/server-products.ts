import type { LayerId } from '../failure/layer';
import { answerer, otherAnswerer } from './answerers';
import type { Answerer } from './finding';

/**
 * What a layer's name in `Server` is worth. `signs`: it names itself on its own answers and its applications'.
 * `relays`: also on answers that it fetched from a server behind it. `replaces`: on every answer, so that the name
 * says nothing about who wrote it.
 */
export type Habit = 'signs' | 'relays' | 'replaces';

/** A product by its name at the beginning of `Server`; without a name of its own it is called as the layer is. */
type Product =
  | readonly [pattern: RegExp, habit: Habit, id: Exclude<LayerId, 'other'>, name?: string]
  | readonly [pattern: RegExp, habit: Habit, id: 'other', name: string];

const PRODUCTS: readonly Product[] = [
  [/^Microsoft-IIS\b/i, 'signs', 'iis'],
  [/^Microsoft-HTTPAPI\b/i, 'signs', 'httpsys'],
  [/^Microsoft-Azure-Application-Gateway\b/i, 'signs', 'azure-app-gateway'],
  [/^Kestrel\b/i, 'signs', 'kestrel'],
  // nginx, and products built on it that keep its ways.
  [/^nginx\b/i, 'relays', 'nginx'],
  [/^openresty\b/i, 'relays', 'nginx', 'OpenResty'],
  [/^Tengine\b/i, 'relays', 'nginx', 'Tengine'],
  [/^Angie\b/i, 'relays', 'nginx', 'Angie'],
  [/^freenginx\b/i, 'relays', 'nginx', 'freenginx'],
  [/^APISIX\b/i, 'relays', 'nginx', 'APISIX'],
  // The connector has a version of its own.
  [/^Apache-Coyote\/?[\d.]{0,8}/i, 'signs', 'tomcat'],
  [/^Apache\b/i, 'relays', 'apache'],
  [/^IBM_HTTP_Server\b/i, 'relays', 'apache', 'IBM HTTP Server'],
  [/^Oracle-HTTP-Server(?:-\w{1,8})?/i, 'relays', 'apache', 'Oracle HTTP Server'],
  [/^lighttpd\b/i, 'relays', 'lighttpd'],
  [/^(?:Open)?LiteSpeed\b/i, 'relays', 'litespeed'],
  [/^Caddy\b/i, 'relays', 'caddy'],
  [/^(?:istio-)?envoy\b/i, 'relays', 'envoy'],
  [/^HAProxy\b/i, 'relays', 'haproxy'],
  [/^Traefik\b/i, 'relays', 'traefik'],
  [/^kong\b/i, 'signs', 'kong'],
  [/^Varnish\b/i, 'signs', 'varnish'],
  [/^squid\b/i, 'signs', 'squid'],
  [/^cloudflare\b/i, 'replaces', 'cloudflare'],
  [/^CloudFront\b/i, 'signs', 'cloudfront'],
  [/^Akamai(?:GHost|NetStorage)\b/i, 'signs', 'akamai'],
  [/^awselb\b/i, 'signs', 'aws-elb'],
  [/^Sucuri(?:\/Cloudproxy)?/i, 'replaces', 'sucuri'],
  [/^BIG-?IP\b/i, 'signs', 'f5'],
  [/^volt-adc\b/i, 'replaces', 'f5', 'F5 Distributed Cloud'],
  [/^Google Frontend\b/i, 'replaces', 'google'],
  [/^(?:gws|GSE|GFE|sffe|ESF|UploadServer|scaffolding on HTTPServer2)(?:$|\/)/, 'signs', 'google'],
  // Proxies and filters on the reader's side.
  [/^tinyproxy\b/i, 'signs', 'proxy', 'tinyproxy'],
  [/^Zscaler\b/i, 'signs', 'proxy', 'Zscaler'],
  [/^BlueCoat\b/i, 'signs', 'proxy', 'Blue Coat ProxySG'],
  [/^mitmproxy\b/i, 'signs', 'proxy', 'mitmproxy'],
  [/^ATS\b/, 'relays', 'other', 'Apache Traffic Server'],
  [/^AmazonS3\b/, 'signs', 'other', 'Amazon S3'],
  [/^(?:WildFly|JBoss)\b/i, 'signs', 'other', 'WildFly'],
  // Application servers.
  [/^Jetty\b/i, 'signs', 'jetty'],
  [/^gunicorn\b/i, 'signs', 'python', 'Gunicorn'],
  [/^uvicorn\b/i, 'signs', 'python', 'Uvicorn'],
  [/^hypercorn\b/i, 'signs', 'python', 'Hypercorn'],
  [/^daphne\b/i, 'signs', 'python', 'Daphne'],
  [/^waitress\b/i, 'signs', 'python', 'Waitress'],
  [/^Werkzeug\b/i, 'signs', 'python', 'Werkzeug'],
  [/^(?:Python\/[\d.]{1,12} )?aiohttp\b/i, 'signs', 'python', 'aiohttp'],
  [/^TornadoServer\b/i, 'signs', 'python', 'Tornado'],
  [/^TwistedWeb\b/i, 'signs', 'python', 'Twisted'],
  [/^(?:Simple|Base)HTTP\b/, 'signs', 'python', 'Python http.server'],
  [/^WSGIServer\b/, 'signs', 'python', 'wsgiref'],
  [/^CherryPy\b/i, 'signs', 'python', 'CherryPy'],
  [/^WEBrick\b/i, 'signs', 'ruby', 'WEBrick'],
  [/^puma\b/i, 'signs', 'ruby', 'Puma'],
  [/^thin\b/, 'signs', 'ruby', 'Thin'],
  [/^Phusion Passenger\b/i, 'signs', 'ruby', 'Phusion Passenger'],
  [/^fasthttp\b/i, 'signs', 'go', 'fasthttp'],
];

/** The product that a `Server` header names. */
export interface NamedProduct {
  readonly habit: Habit;
  readonly answeredBy: Answerer;
  /** Whether it is one that is known here, rather than whatever the header says. */
  readonly known: boolean;
}

/** Values that name nothing. */
const NAMELESS = /^(?:server|web ?server|unknown|none|-)$/i;

/** The product that a `Server` header begins with; undefined for a word that names none. */
export function productOf(value: string): NamedProduct | undefined {
  if (NAMELESS.test(value)) return undefined;
  for (const [pattern, habit, id, name] of PRODUCTS) {
    const match = pattern.exec(value);
    if (match === null) continue;
    const version = /^[/(]([\w.-]{1,40})/.exec(value.slice(match[0].length))?.[1];
    const answeredBy = id === 'other' ? otherAnswerer(name, version) : answerer(id, version, name);
    return { habit, known: true, answeredBy };
  }
  const [, name = value, version] = /^([^/()]{1,60})(?:\/([\w.-]{1,40}))?/.exec(value) ?? [];
  return { habit: 'relays', known: false, answeredBy: otherAnswerer(name.slice(0, 60).trim(), version) };
}
