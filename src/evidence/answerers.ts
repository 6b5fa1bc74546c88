import type { LayerId } from '../failure/layer';
import type { Answerer } from './finding';

const NAMES: Readonly<Record<Exclude<LayerId, 'other'>, string>> = {
  browser: 'browser',
  'service-worker': 'service worker',
  proxy: 'proxy',
  squid: 'Squid',
  cloudflare: 'Cloudflare',
  cloudfront: 'CloudFront',
  akamai: 'Akamai',
  fastly: 'Fastly',
  'azure-front-door': 'Azure Front Door',
  imperva: 'Imperva',
  sucuri: 'Sucuri',
  google: 'Google Front End',
  'aws-elb': 'AWS ELB',
  'aws-api-gateway': 'Amazon API Gateway',
  'azure-app-gateway': 'Azure Application Gateway',
  f5: 'F5 BIG-IP',
  netscaler: 'NetScaler',
  haproxy: 'HAProxy',
  traefik: 'Traefik',
  envoy: 'Envoy',
  kong: 'Kong',
  varnish: 'Varnish',
  caddy: 'Caddy',
  nginx: 'nginx',
  litespeed: 'LiteSpeed',
  lighttpd: 'lighttpd',
  apache: 'Apache',
  'azure-app-service': 'Azure App Service',
  httpsys: 'HTTP.sys',
  arr: 'ARR',
  iis: 'IIS',
  webdav: 'IIS WebDAV',
  ancm: 'ASP.NET Core Module',
  kestrel: 'Kestrel',
  asp: 'Classic ASP',
  aspnet: 'ASP.NET',
  aspnetcore: 'ASP.NET Core',
  jetty: 'Jetty',
  tomcat: 'Tomcat',
  node: 'Node.js',
  php: 'PHP',
  python: 'Python',
  ruby: 'Ruby',
  go: 'Go',
};

/** A known layer, with the version it states and, for a product built on it (OpenResty on nginx), that product's name. */
export function answerer(id: keyof typeof NAMES, version?: string, name: string = NAMES[id]): Answerer {
  return version === undefined ? { id, name } : { id, name, version };
}

/** A layer that has no id of its own, by the name it gives itself. */
export function otherAnswerer(name: string, version?: string): Answerer {
  return version === undefined ? { id: 'other', name } : { id: 'other', name, version };
}

/** The layers that are a vendor's, by what the ids of the reference call the vendor: `vendor/aws-alb-502`. */
export const VENDORS: Readonly<Partial<Record<LayerId, string>>> = {
  akamai: 'akamai',
  'aws-elb': 'aws-alb',
  'azure-app-gateway': 'azure-application-gateway',
  'azure-app-service': 'azure-app-service',
  'azure-front-door': 'azure-front-door',
  cloudflare: 'cloudflare',
  f5: 'f5-big-ip',
  fastly: 'fastly',
  google: 'google-cloud-lb',
  haproxy: 'haproxy',
  imperva: 'imperva',
  nginx: 'nginx',
  squid: 'squid',
  varnish: 'varnish',
};

/** The layers that stand in front of a web server and sign what they only pass on. */
export const FRONTS: ReadonlySet<LayerId> = new Set<LayerId>([
  'akamai',
  'arr',
  'aws-api-gateway',
  'aws-elb',
  'azure-app-gateway',
  'azure-app-service',
  'azure-front-door',
  'cloudflare',
  'cloudfront',
  'f5',
  'fastly',
  'google',
  'imperva',
  'kong',
  'netscaler',
  'proxy',
  'squid',
  'sucuri',
  'traefik',
  'varnish',
]);
