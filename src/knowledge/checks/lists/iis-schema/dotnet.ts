import { element, list, open, type Sections } from './notation';

const ASSEMBLY_BINDING = element('', {
  dependentAssembly: element('', {
    assemblyIdentity: element('name publicKeyToken culture processorArchitecture'),
    bindingRedirect: element('oldVersion newVersion'),
    codeBase: element('version href'),
    publisherPolicy: element('apply'),
  }),
  probing: element('privatePath'),
  publisherPolicy: element('apply'),
  qualifyAssembly: element('partialName fullName'),
});

/** Sections of .NET outside ASP.NET. Those that entries don't go into take anything. */
export const DOTNET: Sections = {
  appSettings: list('key* value', { own: 'file' }),
  configProtectedData: element('defaultProvider', { providers: list(open('name* type')) }),
  configSections: open(),
  connectionStrings: list('name* connectionString providerName'),
  entityFramework: open(),
  runtime: open('', { assemblyBinding: ASSEMBLY_BINDING }),
  startup: open('useLegacyV2RuntimeActivationPolicy'),
  uri: open(),
  'system.codedom': open(),
  'system.data': open(),
  'system.diagnostics': open(),
  'system.identityModel': open(),
  'system.net/authenticationModules': list('type*'),
  'system.net/connectionManagement': list('address* maxconnection'),
  'system.net/defaultProxy': element('enabled useDefaultCredentials', {
    bypasslist: list('address*'),
    module: element('type'),
    proxy: element('autoDetect bypassonlocal proxyaddress scriptLocation usesystemdefault'),
  }),
  'system.net/mailSettings/smtp': element('deliveryFormat deliveryMethod from', {
    network: element('clientDomain defaultCredentials enableSsl host password port targetName userName'),
    specifiedPickupDirectory: element('pickupDirectoryLocation'),
  }),
  'system.net/requestCaching': open(),
  'system.net/settings': element('', {
    httpListener: element('unescapeRequestUrl'),
    httpWebRequest: element(
      `maximumErrorResponseLength maximumResponseHeadersLength maximumUnauthorizedUploadLength
       useUnsafeHeaderParsing`,
    ),
    ipv6: element('enabled'),
    performanceCounters: element('enabled'),
    servicePointManager: element(
      `checkCertificateName checkCertificateRevocationList dnsRefreshTimeout enableDnsRoundRobin encryptionPolicy
       expect100Continue useNagleAlgorithm`,
    ),
    socket: element('alwaysUseCompletionPortsForAccept alwaysUseCompletionPortsForConnect ipProtectionLevel'),
    webProxyScript: element('downloadTimeout'),
  }),
  'system.net/webRequestModules': list('prefix* type'),
  'system.runtime.caching': open(),
  'system.serviceModel': open('', {
    bindings: open('', {
      basicHttpBinding: open(),
      basicHttpsBinding: open(),
      netTcpBinding: open(),
      webHttpBinding: open(),
      wsHttpBinding: open(),
    }),
    services: open('', { service: open() }),
  }),
  'system.transactions': open(),
  'system.web.extensions/scripting/scriptResourceHandler': element('enableCaching enableCompression'),
  'system.web.extensions/scripting/webServices/authenticationService': element('enabled requireSSL'),
  'system.web.extensions/scripting/webServices/jsonSerialization': element('maxJsonLength recursionLimit', {
    converters: list('name* type'),
  }),
  'system.web.extensions/scripting/webServices/profileService': open('enabled'),
  'system.web.extensions/scripting/webServices/roleService': element('enabled'),
};
