import { element, list, type Sections } from './notation';

/** `system.webServer/security`: who and what may enter. */
export const SECURITY: Sections = {
  'system.webServer/security/access': element('sslFlags'),
  'system.webServer/security/applicationDependencies': list(
    list('groupId*', { own: 'name* groupId', removal: 'clear-only' }),
    { item: 'application', removal: 'clear-only' },
  ),
  'system.webServer/security/authentication/anonymousAuthentication': element(
    'enabled userName password logonMethod',
  ),
  'system.webServer/security/authentication/basicAuthentication': element(
    'enabled realm defaultLogonDomain logonMethod',
  ),
  'system.webServer/security/authentication/clientCertificateMappingAuthentication': element('enabled'),
  'system.webServer/security/authentication/digestAuthentication': element('enabled realm'),
  'system.webServer/security/authentication/iisClientCertificateMappingAuthentication': element(
    `enabled oneToOneCertificateMappingsEnabled manyToOneCertificateMappingsEnabled defaultLogonDomain
     logonMethod`,
    {
      oneToOneMappings: list('enabled userName password certificate*', { removal: 'clear-only' }),
      manyToOneMappings: list(
        element('name* description enabled permissionMode userName password', {
          rules: list('certificateField* certificateSubField* matchCriteria* compareCaseSensitive*', {
            removal: 'clear-only',
          }),
        }),
        { removal: 'clear-only' },
      ),
    },
  ),
  'system.webServer/security/authentication/windowsAuthentication': element(
    'enabled authPersistSingleRequest authPersistNonNTLM useKernelMode useAppPoolCredentials',
    {
      providers: list('value*'),
      extendedProtection: list('name*', {
        item: 'spn',
        own: 'tokenChecking flags',
        remove: 'removeSpn',
        clear: 'clearSpns',
      }),
    },
  ),
  'system.webServer/security/authorization': list('accessType users* roles* verbs*', {
    own: 'bypassLoginPages',
  }),
  'system.webServer/security/dynamicIpSecurity': element('denyAction enableProxyMode enableLoggingOnlyMode', {
    denyByConcurrentRequests: element('enabled maxConcurrentRequests'),
    denyByRequestRate: element('enabled maxRequests requestIntervalInMilliseconds'),
  }),
  'system.webServer/security/ipSecurity': list('ipAddress* subnetMask* domainName* allowed', {
    own: 'enableReverseDns allowUnlisted enableProxyMode denyAction',
  }),
  'system.webServer/security/isapiCgiRestriction': list('path* allowed groupId description', {
    own: 'notListedIsapisAllowed notListedCgisAllowed',
  }),
  'system.webServer/security/requestFiltering': element(
    'allowDoubleEscaping allowHighBitCharacters unescapeQueryString removeServerHeader',
    {
      alwaysAllowedQueryStrings: list('queryString*'),
      alwaysAllowedUrls: list('url*'),
      denyQueryStringSequences: list('sequence*'),
      denyUrlSequences: list('sequence*'),
      fileExtensions: list('fileExtension* allowed', { own: 'allowUnlisted applyToWebDAV' }),
      filteringRules: list(
        element('name* scanUrl scanQueryString scanAllRaw denyUnescapedPercent', {
          appliesTo: list('fileExtension*'),
          denyStrings: list('string*'),
          scanHeaders: list('requestHeader*'),
        }),
        { item: 'filteringRule' },
      ),
      hiddenSegments: list('segment*', { own: 'applyToWebDAV' }),
      requestLimits: element('maxAllowedContentLength maxUrl maxQueryString', {
        headerLimits: list('header* sizeLimit'),
      }),
      verbs: list('verb* allowed', { own: 'allowUnlisted applyToWebDAV' }),
    },
  ),
};
