import { FRONTS } from '../../evidence/answerers';
import type { AnswererId } from '../../evidence/finding';

const PROXIES: ReadonlySet<AnswererId> = new Set<AnswererId>([
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
export function isGateway(id: AnswererId | undefined): boolean {
  return id !== undefined && PROXIES.has(id);
}
