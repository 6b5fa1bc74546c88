import { element, list, type Sections } from './notation';

const LOG_FILE = `logExtFileFlags directory period truncateSize localTimeRollover enabled selectiveLogging`;

/** `system.ftpServer`: FTP for the whole server. */
export const FTP: Sections = {
  'system.ftpServer/caching': element('', { credentialsCache: element('enabled flushInterval') }),
  'system.ftpServer/firewallSupport': element('lowDataChannelPort highDataChannelPort'),
  'system.ftpServer/log': element('centralLogFileMode logInUTF8', { centralLogFile: element(LOG_FILE) }),
  'system.ftpServer/providerDefinitions': list('name* type clsid', {
    removal: 'none',
    children: {
      activation: list(list('key* value encryptedValue', { own: 'name*' }), {
        item: 'providerData',
        removal: 'none',
      }),
    },
  }),
  'system.ftpServer/security/authentication': element('', {
    denyByFailure: element('enabled maxFailure entryExpiration loggingOnlyMode'),
  }),
  'system.ftpServer/security/authorization': list('accessType users* roles* permissions*'),
  'system.ftpServer/security/ipSecurity': list('ipAddress* subnetMask* domainName* allowed', {
    own: 'enableReverseDns allowUnlisted',
  }),
  'system.ftpServer/security/requestFiltering': element('allowHighBitCharacters', {
    denyUrlSequences: list('sequence*'),
    fileExtensions: list('fileExtension* allowed', { own: 'allowUnlisted' }),
    hiddenSegments: list('segment*'),
    requestLimits: element('maxAllowedContentLength maxUrl'),
  }),
  'system.ftpServer/serverRuntime': element('', { hostNameSupport: element('useDomainNameAsHostName') }),
};

/** `<ftpServer>` of a site. */
export const FTP_SITE = element('allowUTF8 serverAutoStart state lastStartupStatus', {
  connections: element(
    `unauthenticatedTimeout controlChannelTimeout dataChannelTimeout disableSocketPooling serverListenBacklog
     minBytesPerSecond maxConnections resetOnMaxConnections maxBandwidth`,
  ),
  customFeatures: element('impersonationLevel', { providers: list('name* enabled') }),
  directoryBrowse: element('showFlags virtualDirectoryTimeout'),
  fileHandling: element('keepPartialUploads allowReplaceOnRename allowReadUploadsInProgress'),
  firewallSupport: element('externalIp4Address'),
  logFile: element(LOG_FILE),
  messages: element(
    `exitMessage greetingMessage bannerMessage maxClientsMessage suppressDefaultBanner allowLocalDetailedErrors
     expandVariables`,
  ),
  security: element('', {
    authentication: element('', {
      anonymousAuthentication: element('enabled userName password defaultLogonDomain logonMethod'),
      basicAuthentication: element('enabled defaultLogonDomain logonMethod'),
      clientCertAuthentication: element('enabled'),
      customAuthentication: element('', { providers: list('name* enabled') }),
    }),
    commandFiltering: list('command* allowed', { own: 'maxCommandLine allowUnlisted' }),
    customAuthorization: element('', { provider: element('name enabled') }),
    dataChannelSecurity: element('matchClientAddressForPort matchClientAddressForPasv'),
    ssl: element('serverCertHash serverCertStoreName ssl128 controlChannelPolicy dataChannelPolicy'),
    sslClientCertificates: element(
      `clientCertificatePolicy useActiveDirectoryMapping validationFlags revocationFreshnessTime
       revocationUrlRetrievalTimeout`,
    ),
  }),
  sessions: list(
    `sessionId* clientIp sessionStartTime userName currentCommand previousCommand commandStartTime bytesSent
     bytesReceived lastErrorStatus`,
    { item: 'session', removal: 'none' },
  ),
  userIsolation: element('mode', { activeDirectory: element('adUserName adPassword adCacheRefresh') }),
});
