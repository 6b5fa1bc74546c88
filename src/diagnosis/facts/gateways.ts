import { FRONTS } from '../../evidence/answerers';
import type { LayerId } from '../../failure/layer';

const PROXIES: ReadonlySet<LayerId> = new Set<LayerId>([
  ...FRONTS,
  'apache',
  'caddy',
  'envoy',
  'haproxy',
  'lighttpd',
  'litespeed',
  'nginx',
]);

/** Whether the layer may have answered for a server behind it: a CDN, a balancer or a web server that proxies. */
export function isGateway(id: LayerId | undefined): boolean {
  return id !== undefined && PROXIES.has(id);
}
