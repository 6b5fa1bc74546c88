import { LAYERS, type LayerId } from '../failure/layer';

/**
 * The layers that stand in front of a web server, or are one that may: what a cause is by that any proxy, balancer or
 * network can have.
 */
export const IN_FRONT: readonly LayerId[] = [
  ...LAYERS.slice(LAYERS.indexOf('proxy'), LAYERS.indexOf('azure-app-service')),
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
