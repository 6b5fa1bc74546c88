import type { LayerId } from '../../failure/layer';
import { IN_FRONT } from '../../knowledge/layer-groups';

/** Whether the layer may have answered for a server behind it: a CDN, a balancer or a web server that proxies. */
export function isGateway(id: LayerId | undefined): boolean {
  return id === 'azure-app-service' || IN_FRONT.some((layer) => layer === id);
}
