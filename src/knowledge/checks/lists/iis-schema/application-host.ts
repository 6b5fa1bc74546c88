import { FTP_SITE } from './ftp';
import { element, list, type Sections } from './notation';

const POOL = `name* queueLength autoStart enable32BitAppOnWin64 managedRuntimeVersion managedRuntimeLoader
  enableConfigurationOverride managedPipelineMode CLRConfigFile passAnonymousToken startMode`;
const POOL_CHILDREN: Sections = {
  cpu: element(
    `limit action resetInterval smpAffinitized smpProcessorAffinityMask smpProcessorAffinityMask2 processorGroup
     numaNodeAssignment numaNodeAffinityMode`,
  ),
  environmentVariables: list('name* value'),
  failure: element(
    `loadBalancerCapabilities orphanWorkerProcess orphanActionExe orphanActionParams rapidFailProtection
     rapidFailProtectionInterval rapidFailProtectionMaxCrashes autoShutdownExe autoShutdownParams`,
  ),
  processModel: element(
    `identityType userName password loadUserProfile setProfileEnvironment logonType manualGroupMembership idleTimeout
     idleTimeoutAction maxProcesses shutdownTimeLimit startupTimeLimit pingingEnabled pingInterval pingResponseTime
     logEventOnProcessModel`,
  ),
  recycling: element('disallowOverlappingRotation disallowRotationOnConfigChange logEventOnRecycle', {
    periodicRestart: element('memory privateMemory requests time', {
      schedule: list('value*', { removal: 'clear-only' }),
    }),
  }),
};
const WORKER_PROCESSES = list(
  element('processId* guid state appPoolName', {
    appDomains: list('id virtualPath physicalPath siteId idle', { item: 'appDomain', removal: 'none' }),
  }),
  { item: 'workerProcess', removal: 'none' },
);

const SITE_CHILDREN: Sections = {
  bindings: list(
    'protocol* bindingInformation* sslFlags isDsMapperEnabled certificateHash certificateStoreName',
    { item: 'binding', removal: 'clear-only' },
  ),
  ftpServer: FTP_SITE,
  hsts: element('enabled max-age includeSubDomains preload redirectHttpToHttps'),
  limits: element('maxBandwidth maxConnections connectionTimeout maxUrlSegments'),
  logFile: element(
    `logExtFileFlags customLogPluginClsid logFormat logTargetW3C directory period truncateSize localTimeRollover enabled
     logSiteId flushByEntryCountW3CLog maxLogLineLength`,
    {
      customFields: list('logFieldName* sourceName sourceType', {
        own: 'maxCustomFieldLength',
        removal: 'clear-only',
      }),
    },
  ),
  traceFailedRequestsLogging: element('enabled directory maxLogFiles maxLogFileSizeKB customActionsEnabled'),
};
const APPLICATION = `path* applicationPool enabledProtocols serviceAutoStartEnabled serviceAutoStartProvider
  preloadEnabled`;
const VIRTUAL_DIRECTORY = 'path* physicalPath userName password logonMethod allowSubDirConfig';
const APPLICATION_DEFAULTS: Sections = {
  applicationDefaults: element(APPLICATION),
  virtualDirectoryDefaults: element(VIRTUAL_DIRECTORY),
};
const CENTRAL_LOG = 'enabled directory period truncateSize localTimeRollover';

/** `system.applicationHost`: application pools, sites and what is the same for all of them. */
export const APPLICATION_HOST: Sections = {
  'system.applicationHost/applicationPools': list(
    element(`${POOL} state applicationPoolSid`, { ...POOL_CHILDREN, workerProcesses: WORKER_PROCESSES }),
    { removal: 'none', children: { applicationPoolDefaults: element(POOL, POOL_CHILDREN) } },
  ),
  'system.applicationHost/configHistory': element('enabled path maxHistories period'),
  'system.applicationHost/customMetadata': list(
    list('id* dataType userType attributes value', { item: 'property', own: 'path*', removal: 'none' }),
    { item: 'key', removal: 'none' },
  ),
  'system.applicationHost/listenerAdapters': list(
    'name* identity protocolManagerDll protocolManagerDllInitFunction',
    { removal: 'none' },
  ),
  'system.applicationHost/log': element('logInUTF8 centralLogFileMode', {
    centralBinaryLogFile: element(CENTRAL_LOG),
    centralW3CLogFile: element(`${CENTRAL_LOG} logExtFileFlags`),
  }),
  'system.applicationHost/serviceAutoStartProviders': list('name* type'),
  'system.applicationHost/sites': list(
    list(
      list(VIRTUAL_DIRECTORY, {
        item: 'virtualDirectory',
        own: APPLICATION,
        removal: 'none',
        children: { virtualDirectoryDefaults: element(VIRTUAL_DIRECTORY) },
      }),
      {
        item: 'application',
        own: 'name* id* serverAutoStart state',
        removal: 'none',
        children: { ...SITE_CHILDREN, ...APPLICATION_DEFAULTS },
      },
    ),
    {
      item: 'site',
      removal: 'none',
      children: {
        ...APPLICATION_DEFAULTS,
        siteDefaults: element('name id serverAutoStart', SITE_CHILDREN),
      },
    },
  ),
  'system.applicationHost/webLimits': element(
    `maxGlobalBandwidth connectionTimeout demandStartThreshold dynamicIdleThreshold headerWaitTimeout minBytesPerSecond
     dynamicRegistrationThreshold`,
  ),
};
