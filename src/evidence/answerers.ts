import type { Answerer, AnswererId } from './finding';

const NAMES: Readonly<Record<Exclude<AnswererId, 'other'>, string>> = {
  browser: 'browser',
  httpsys: 'HTTP.sys',
  iis: 'IIS',
  aspnet: 'ASP.NET',
  asp: 'Classic ASP',
  ancm: 'ASP.NET Core Module',
  aspnetcore: 'ASP.NET Core',
  arr: 'ARR',
  nginx: 'nginx',
  apache: 'Apache',
  lighttpd: 'lighttpd',
  haproxy: 'HAProxy',
  varnish: 'Varnish',
  caddy: 'Caddy',
  envoy: 'Envoy',
  litespeed: 'LiteSpeed',
  tomcat: 'Tomcat',
  node: 'Node.js',
  cloudflare: 'Cloudflare',
  cloudfront: 'CloudFront',
  akamai: 'Akamai',
  fastly: 'Fastly',
  'azure-front-door': 'Azure Front Door',
  'azure-app-gateway': 'Azure Application Gateway',
  'aws-elb': 'AWS ELB',
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
export const VENDORS: Readonly<Partial<Record<AnswererId, string>>> = {
  akamai: 'akamai',
  'aws-elb': 'aws-alb',
  'azure-app-gateway': 'azure-application-gateway',
  'azure-front-door': 'azure-front-door',
  cloudflare: 'cloudflare',
  fastly: 'fastly',
  haproxy: 'haproxy',
  nginx: 'nginx',
  varnish: 'varnish',
};

/** The layers that stand in front of a web server and sign what they only pass on. */
export const FRONTS: ReadonlySet<AnswererId> = new Set<AnswererId>([
  'akamai',
  'arr',
  'aws-elb',
  'azure-app-gateway',
  'azure-front-door',
  'cloudflare',
  'cloudfront',
  'fastly',
  'varnish',
]);
