/** The sections under each group, as declared by IIS's applicationHost.config, its add-ons and .NET's machine.config. */
const GROUPS: Readonly<Record<string, string>> = {
  '': 'appSettings connectionStrings configProtectedData location runtime startup webFarms',
  'system.applicationHost':
    'applicationPools configHistory customMetadata listenerAdapters log serviceAutoStartProviders sites webLimits',
  'system.webServer':
    'applicationInitialization asp aspNetCore caching cgi cors defaultDocument directoryBrowse diskCache fastCgi ' +
    'globalModules handlers httpCompression httpErrors httpLogging httpPlatform httpProtocol httpRedirect httpTracing ' +
    'isapiFilters modules odbcLogging proxy serverRuntime serverSideInclude staticContent urlCompression validation ' +
    'webSocket',
  'system.webServer/security':
    'access applicationDependencies authorization dynamicIpSecurity ipSecurity isapiCgiRestriction requestFiltering',
  'system.webServer/security/authentication':
    'anonymousAuthentication basicAuthentication clientCertificateMappingAuthentication digestAuthentication ' +
    'iisClientCertificateMappingAuthentication windowsAuthentication',
  'system.webServer/rewrite': 'allowedServerVariables globalRules outboundRules providers rewriteMaps rules',
  'system.webServer/tracing': 'traceFailedRequests traceProviderDefinitions',
  'system.webServer/webdav': 'authoring authoringRules globalSettings',
  'system.ftpServer': 'caching firewallSupport log providerDefinitions serverRuntime',
  'system.ftpServer/security': 'authentication authorization ipSecurity requestFiltering',
  'system.web':
    'anonymousIdentification authentication authorization browserCaps clientTarget compilation customErrors ' +
    'deployment deviceFilters fullTrustAssemblies globalization healthMonitoring hostingEnvironment httpCookies ' +
    'httpHandlers httpModules httpRuntime identity machineKey membership mobileControls pages processModel profile ' +
    'protocols roleManager securityPolicy sessionPageState sessionState siteMap trace trust urlMappings webControls ' +
    'webParts webServices xhtmlConformance',
  'system.net':
    'authenticationModules connectionManagement defaultProxy requestCaching settings webRequestModules',
  'system.net/mailSettings': 'smtp',
};

/** Full paths of the sections. */
const PATHS: readonly string[] = Object.entries(GROUPS).flatMap(([group, names]) =>
  names.split(' ').map((name) => (group === '' ? name : `${group}/${name}`)),
);
const SECTIONS: ReadonlySet<string> = new Set(
  // appcmd takes a section's bare name too.
  PATHS.flatMap((path) => [path, path.slice(path.lastIndexOf('/') + 1)]).map((name) => name.toLowerCase()),
);

/** Whether IIS knows a section of this path or bare name; case does not matter to it. */
export function isSection(name: string): boolean {
  return SECTIONS.has(name.toLowerCase());
}

/** Whether a path leads to a section or into one, as PowerShell's `-Filter` does. */
export function leadsToSection(path: string): boolean {
  const wanted = path.toLowerCase();
  return PATHS.map((section) => section.toLowerCase()).some(
    (section) => wanted === section || wanted.startsWith(`${section}/`) || wanted.startsWith(`${section}[`),
  );
}
