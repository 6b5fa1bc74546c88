import type { LayerId } from '../failure/layer';

/** The layers that stand in front of a web server: what a cause is by that any proxy, balancer or network can have. */
export const IN_FRONT: readonly LayerId[] = [
  'proxy',
  'squid',
  'cloudflare',
  'cloudfront',
  'akamai',
  'fastly',
  'azure-front-door',
  'imperva',
  'sucuri',
  'google',
  'aws-elb',
  'aws-api-gateway',
  'azure-app-gateway',
  'f5',
  'netscaler',
  'haproxy',
  'traefik',
  'envoy',
  'kong',
  'varnish',
  'caddy',
  'nginx',
  'litespeed',
  'lighttpd',
  'apache',
  'arr',
];

/** The web servers: they look for files and folders, and read the request's head. */
export const WEB_SERVERS: readonly LayerId[] = [
  'caddy',
  'nginx',
  'litespeed',
  'lighttpd',
  'apache',
  'iis',
  'jetty',
  'tomcat',
];

/** The layers that run an application, or are one: what a cause is by that only the application's own code can have. */
export const APPLICATIONS: readonly LayerId[] = [
  'iis',
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
];
