import { element, list, open, type Sections } from './notation';

/** Conditions of a rewrite rule; duplicates are allowed, so that none can be taken out singly. */
const CONDITIONS = list('input* matchType* pattern* ignoreCase* negate*', {
  own: 'logicalGrouping trackAllCaptures',
  removal: 'none',
});
const INBOUND_RULES = list(
  element('name* enabled patternSyntax stopProcessing', {
    match: element('url ignoreCase negate'),
    conditions: CONDITIONS,
    serverVariables: list('name* value replace', { item: 'set', removal: 'none' }),
    action: element(
      `type url appendQueryString logRewrittenUrl redirectType statusCode subStatusCode statusReason
       statusDescription`,
    ),
  }),
  { item: 'rule' },
);
/** What the proxy of Application Request Routing has, for the server and for each farm. */
const PROXY = `httpVersion keepAlive timeout preserveHostHeader reverseRewriteHostInResponseHeaders
  xForwardedByHeaderName xForwardedByHeader xForwardedForHeaderName includePortInXForwardedFor arrResponseHeader
  sslHeaderName clientCertHeaderName logGuidName logCacheHitName maxForwards minResponseBuffer responseBufferLimit
  maxResponseHeaderSize proxy proxyBypass stealthMode clientCertFileName clientCertPassword clientCertHash
  bufferChunkedResponses`;
const PROXY_CACHE = element(
  'enabled requestConsolidationEnabled requestConsolidationTimeout queryStringHandling validationInterval',
);
/** The parts of Web Farm Framework, which entries leave alone. */
const FARM_TOOLS = {
  applicationProvision: open(),
  autoRepair: open(),
  customProviderSettings: open(),
  defaultProxy: open(),
  platformProvision: open(),
  runProviders: open(),
};

/** What comes with installers of its own: URL Rewrite, Application Request Routing and WebDAV. */
export const ADD_ONS: Sections = {
  'system.webServer/rewrite/allowedServerVariables': list('name*'),
  'system.webServer/rewrite/globalRules': INBOUND_RULES,
  'system.webServer/rewrite/outboundRules': list(
    element('name* preCondition enabled patternSyntax stopProcessing', {
      match: element('filterByTags customTags serverVariable pattern occurrences ignoreCase negate'),
      conditions: CONDITIONS,
      action: element('type value replace'),
    }),
    {
      item: 'rule',
      own: 'rewriteBeforeCache',
      children: {
        customTags: list(list('name* attribute*', { item: 'tag', own: 'name*' }), { item: 'tags' }),
        preConditions: list(
          list('input* matchType* pattern* ignoreCase* negate*', {
            own: 'name* logicalGrouping patternSyntax',
            removal: 'none',
          }),
          { item: 'preCondition' },
        ),
      },
    },
  ),
  'system.webServer/rewrite/providers': list(
    element('name* type', { settings: list('key* value encryptedValue') }),
    { item: 'provider' },
  ),
  'system.webServer/rewrite/rewriteMaps': list(list('key* value', { own: 'name* defaultValue ignoreCase' }), {
    item: 'rewriteMap',
  }),
  'system.webServer/rewrite/rules': INBOUND_RULES,

  'system.webServer/diskCache': list('path* maxUsage currentUsage health', {
    item: 'driveLocation',
    own: 'allowedAcceptEncoding byteRangeSegmentSize scavengerInterval lowWatermark highWatermark',
    removal: 'none',
    children: {
      sharedDriveLocation: element('path health'),
      driveLocationHealth: element('enabled diskQueueLengthLowWatermark diskQueueLengthHighWatermark'),
      compression: list('mimeType* enabled', { own: 'enabled level', removal: 'none' }),
    },
  }),
  'system.webServer/proxy': element(`enabled passConnectionCloseHeader passServerHeader ${PROXY}`, {
    cache: PROXY_CACHE,
  }),
  webFarms: list(
    list(
      element('address* enabled', {
        applicationRequestRouting: element(
          'hostName weight httpPort httpsPort healthCheckAlternateHostName healthCheckAlternatePort',
        ),
      }),
      {
        item: 'server',
        own: `name* enabled serverAutoStart passConnectionCloseHeader passServerHeader autoEnableAgent adminUserName
          adminPassword minimumServers agentUrl restartServerOnConfigurationChange restartServerIfReady primaryServer
          loadBalancerProvider periodicRuntimeData enableRuntimeData maximumStoppedServers agentRetryTime frontEndUrl`,
        removal: 'none',
        children: {
          ...FARM_TOOLS,
          applicationRequestRouting: element('', {
            affinity: list(list('name*', { item: 'equivalentHost', own: 'name* servers', removal: 'none' }), {
              item: 'host',
              own: `useCookie cookieName useHostName hostCountersEnabled useServerProvider timeout useExternalCache
                ignoreSubDomain ignoreSubDomainClientAffinity ignoreSubDomainFragmentDepth hostAffinityProvider
                serverProviderImage`,
              removal: 'none',
            }),
            healthCheck: element(
              `url retries interval timeout statusCodeMatch responseMatch liveTrafficFailureCodes
               maxLiveTrafficFailures liveTrafficFailurePeriod minServers`,
            ),
            loadBalancing: element(
              'algorithm leastResponseTimePeriod hashServerVariable queryStringNames randomizeLBTies',
            ),
            protocol: element(`${PROXY} alternateHostName`, { cache: PROXY_CACHE }),
            publicKeys: open(),
          }),
        },
      },
    ),
    {
      item: 'webFarm',
      own: 'onDemandHealthCheck',
      removal: 'none',
      children: { applicationRequestRouting: open() },
    },
  ),

  'system.webServer/webdav/authoring': element('enabled requireSsl compatFlags maxAllowedXmlRequestLength', {
    fileSystem: element('allowHiddenFiles useTransactionalIo hideChildVirtualDirectories'),
    locks: open('enabled lockStore requireLockForWriting'),
    properties: list(open('xmlNamespace* propertyStore'), {
      own: 'allowAnonymousPropfind allowInfinitePropfindDepth allowCustomProperties',
    }),
  }),
  'system.webServer/webdav/authoringRules': list('users* roles* path* access', {
    own: 'defaultAccess allowNonMimeMapFiles defaultMimeType',
  }),
  'system.webServer/webdav/globalSettings': element('', {
    lockStores: list(open('name* image image32'), { removal: 'none' }),
    propertyStores: list(open('name* image image32'), { removal: 'none' }),
  }),
};
