/**
 * The layers that may have written a response or let it pass, from the reader's browser to the application: a chain of
 * layers is told in this order.
 */
export const LAYERS = [
  'browser',
  'service-worker',
  // Proxies and filters on the reader's own side.
  'proxy',
  'squid',
  // Content delivery networks and filters in front of a site.
  'cloudflare',
  'cloudfront',
  'akamai',
  'fastly',
  'azure-front-door',
  'imperva',
  'sucuri',
  'google',
  // Balancers and gateways.
  'aws-elb',
  'aws-api-gateway',
  'azure-app-gateway',
  'f5',
  'netscaler',
  'haproxy',
  'traefik',
  'envoy',
  'kong',
  // Caches and web servers, which may also proxy.
  'varnish',
  'caddy',
  'nginx',
  'litespeed',
  'lighttpd',
  'apache',
  // Windows: the front end of App Service, the kernel's driver, IIS and what runs within it.
  'azure-app-service',
  'httpsys',
  'arr',
  'iis',
  'webdav',
  'ancm',
  // Application servers and frameworks.
  'kestrel',
  'asp',
  'aspnet',
  'aspnetcore',
  'jetty',
  'tomcat',
  'node',
  'php',
  'python',
  'ruby',
  'go',
  // Anything else, by the name it gives itself.
  'other',
] as const;

/** A layer that can answer a request. */
export type LayerId = (typeof LAYERS)[number];

/** Compares two layers by their place on the way: the one nearer the reader's browser first. */
export function byPlace(a: LayerId, b: LayerId): number {
  return LAYERS.indexOf(a) - LAYERS.indexOf(b);
}
