import type { Exchange } from '../../failure/exchange';

/** Sections that `applicationHost.config` locks as installed (`overrideModeDefault="Deny"`), by their last name. */
const PARENTS: Readonly<Record<string, string>> = {
  access: 'system.webServer/security',
  allowedServerVariables: 'system.webServer/rewrite',
  anonymousAuthentication: 'system.webServer/security/authentication',
  asp: 'system.webServer',
  basicAuthentication: 'system.webServer/security/authentication',
  cgi: 'system.webServer',
  clientCertificateMappingAuthentication: 'system.webServer/security/authentication',
  digestAuthentication: 'system.webServer/security/authentication',
  dynamicIpSecurity: 'system.webServer/security',
  fastCgi: 'system.webServer',
  handlers: 'system.webServer',
  httpCompression: 'system.webServer',
  iisClientCertificateMappingAuthentication: 'system.webServer/security/authentication',
  ipSecurity: 'system.webServer/security',
  isapiCgiRestriction: 'system.webServer/security',
  isapiFilters: 'system.webServer',
  modules: 'system.webServer',
  proxy: 'system.webServer',
  serverRuntime: 'system.webServer',
  serverSideInclude: 'system.webServer',
  webSocket: 'system.webServer',
  windowsAuthentication: 'system.webServer/security/authentication',
};

/** The line of "Config Source" that IIS's detailed page marks: the section's first one. */
const MARKED = /class="highlight-code">\s{0,20}\d{1,6}:\s{0,200}(?:&lt;|<)([A-Za-z.]{2,60})/i;

/** Enough for IIS's page. */
const READ = 100_000;

/** The element of the configuration file that IIS's page for a 500.19 marks. */
export function markedElement({ body = '' }: Exchange): string | undefined {
  return MARKED.exec(body.slice(0, READ))?.[1];
}

/** The section that the page marks, with its parents, as `appcmd` wants it; undefined for an unknown one. */
export function markedSection(exchange: Exchange): string | undefined {
  const name = markedElement(exchange);
  if (name === undefined || !Object.hasOwn(PARENTS, name)) return undefined;
  return `${PARENTS[name]}/${name}`;
}
