import { element, list, open, type Sections } from './notation';

const PROVIDERS = list(open('name* type'));
const RULES = list('roles users verbs', { item: 'allow deny', removal: 'none' });

/** `system.web`: ASP.NET on the .NET Framework. */
export const SYSTEM_WEB: Sections = {
  'system.web/anonymousIdentification': element(
    `cookieless cookieName cookiePath cookieProtection cookieRequireSSL cookieSlidingExpiration cookieTimeout domain
     enabled`,
  ),
  // Read from Aspnet.config, not from web.config.
  'system.web/applicationPool': element(
    'maxConcurrentRequestsPerCPU maxConcurrentThreadsPerCPU requestQueueLimit',
  ),
  'system.web/authentication': element('mode', {
    forms: element(
      `cookieless cookieSameSite defaultUrl domain enableCrossAppRedirects loginUrl name path protection requireSSL
       slidingExpiration timeout ticketCompatibilityMode`,
      { credentials: list('name* password', { item: 'user', own: 'passwordFormat', removal: 'none' }) },
    ),
    passport: element('redirectUrl'),
  }),
  'system.web/authorization': RULES,
  'system.web/browserCaps': open(),
  'system.web/caching/cache': element(
    `disableExpiration disableMemoryCollection percentagePhysicalMemoryUsedLimit privateBytesLimit
     privateBytesPollTime`,
  ),
  'system.web/caching/outputCache': open(
    'enableFragmentCache enableKernelCacheForVaryByStar enableOutputCache omitVaryStar sendCacheControlHeader',
  ),
  'system.web/caching/outputCacheSettings': element('', {
    outputCacheProfiles: list(
      `duration enabled location name* noStore sqlDependency varyByContentEncoding varyByControl varyByCustom
       varyByHeader varyByParam`,
    ),
  }),
  'system.web/caching/sqlCacheDependency': element('enabled pollTime', {
    databases: list('connectionStringName name* pollTime'),
  }),
  'system.web/clientTarget': list('alias* userAgent'),
  'system.web/compilation': element(
    `assemblyPostProcessorType batch batchTimeout controlBuilderInterceptorType debug defaultLanguage
     disableObsoleteWarnings enablePrefetchOptimization explicit maxBatchGeneratedFileSize maxBatchSize
     maxConcurrentCompilations numRecompilesBeforeAppRestart optimizeCompilations profileGuidedOptimizations strict
     targetFramework tempDirectory urlLinePragmas`,
    {
      assemblies: list('assembly*'),
      buildProviders: list('extension* type'),
      codeSubDirectories: list('directoryName*', { removal: 'none' }),
      compilers: open(),
      expressionBuilders: list('expressionPrefix* type'),
      folderLevelBuildProviders: list('name* type'),
    },
  ),
  'system.web/customErrors': list('statusCode* redirect', {
    item: 'error',
    own: 'allowNestedErrors defaultRedirect mode redirectMode',
    removal: 'none',
  }),
  'system.web/deployment': element('retail'),
  'system.web/deviceFilters': open(),
  'system.web/fullTrustAssemblies': list('assemblyName version publicKey'),
  'system.web/globalization': element(
    `culture enableBestFitResponseEncoding enableClientBasedCulture fileEncoding requestEncoding
     resourceProviderFactoryType responseEncoding responseHeaderEncoding uiCulture`,
  ),
  'system.web/healthMonitoring': element('enabled heartbeatInterval', {
    bufferModes: list(
      `name* maxBufferSize maxBufferThreads maxFlushSize regularFlushInterval urgentFlushInterval
       urgentFlushThreshold`,
    ),
    eventMappings: list('name* type startEventCode endEventCode'),
    profiles: list('name* minInstances maxLimit minInterval custom'),
    providers: PROVIDERS,
    rules: list('name* eventName provider profile minInstances maxLimit minInterval custom'),
  }),
  'system.web/hostingEnvironment': element(
    'idleTimeout shadowCopyBinAssemblies shutdownTimeout urlMetadataSlidingExpiration',
  ),
  'system.web/httpCookies': element('domain httpOnlyCookies requireSSL sameSite'),
  'system.web/httpHandlers': list('path* verb* type validate'),
  'system.web/httpModules': list('name* type'),
  'system.web/httpRuntime': element(
    `allowDynamicModuleRegistration apartmentThreading appRequestQueueLimit asyncPreloadMode defaultRegexMatchTimeout
     delayNotificationTimeout enable enableHeaderChecking enableKernelOutputCache enableVersionHeader encoderType
     executionTimeout fcnMode maxQueryStringLength maxRequestLength maxUrlLength maxWaitChangeNotification
     minFreeThreads minLocalRequestFreeThreads relaxedUrlToFileSystemMapping requestLengthDiskThreshold
     requestPathInvalidCharacters requestValidationMode requestValidationType requireRootedSaveAsPath
     sendCacheControlHeader shutdownTimeout targetFramework useFullyQualifiedRedirectUrl waitChangeNotification`,
  ),
  'system.web/identity': element('impersonate password userName'),
  'system.web/machineKey': element(
    `applicationName compatibilityMode dataProtectorType decryption decryptionKey validation validationAlgorithm
     validationKey`,
  ),
  'system.web/membership': element('defaultProvider hashAlgorithmType userIsOnlineTimeWindow', {
    providers: PROVIDERS,
  }),
  'system.web/mobileControls': open(),
  'system.web/pages': element(
    `asyncTimeout autoEventWireup buffer clientIDMode compilationMode controlRenderingCompatibilityVersion
     enableEventValidation enableSessionState enableViewState enableViewStateMac maintainScrollPositionOnPostBack
     masterPageFile maxPageStateFieldLength pageBaseType pageParserFilterType renderAllHiddenFieldsAtTopOfForm
     smartNavigation styleSheetTheme theme userControlBaseType validateRequest viewStateEncryptionMode`,
    {
      controls: list('assembly namespace src tagName tagPrefix*'),
      namespaces: list('namespace*', { own: 'autoImportVBNamespace' }),
      tagMapping: list('mappedTagType tagType*'),
    },
  ),
  'system.web/partialTrustVisibleAssemblies': list('assemblyName version publicKey'),
  'system.web/processModel': element(
    `autoConfig clientConnectedCheck comAuthenticationLevel comImpersonationLevel cpuMask enable idleTimeout logLevel
     maxAppDomains maxIoThreads maxWorkerThreads memoryLimit minIoThreads minWorkerThreads password pingFrequency
     pingTimeout requestLimit requestQueueLimit responseDeadlockInterval responseRestartDeadlockInterval
     restartQueueLimit serverErrorMessageFile shutdownTimeout timeout userName webGarden`,
  ),
  'system.web/profile': open('automaticSaveEnabled defaultProvider enabled inherits'),
  'system.web/protocols': list('appDomainHandlerType name* processHandlerType validate'),
  'system.web/roleManager': element(
    `cacheRolesInCookie cookieName cookiePath cookieProtection cookieRequireSSL cookieSlidingExpiration cookieTimeout
     createPersistentCookie defaultProvider domain enabled maxCachedResults`,
    { providers: PROVIDERS },
  ),
  'system.web/securityPolicy': list('name* policyFile', { item: 'trustLevel', removal: 'none' }),
  'system.web/sessionPageState': element('historySize'),
  'system.web/sessionState': element(
    `allowCustomSqlDatabase compressionEnabled cookieless cookieName cookieSameSite customProvider mode
     partitionResolverType regenerateExpiredSessionId sessionIDManagerType sqlCommandTimeout sqlConnectionRetryInterval
     sqlConnectionString stateConnectionString stateNetworkTimeout timeout useHostingIdentity`,
    { providers: PROVIDERS },
  ),
  'system.web/siteMap': element('defaultProvider enabled', { providers: PROVIDERS }),
  'system.web/trace': element(
    'enabled localOnly mostRecent pageOutput requestLimit traceMode writeToDiagnosticsTrace',
  ),
  'system.web/trust': element(
    'level originUrl processRequestInApplicationTrust legacyCasModel permissionSetName',
  ),
  'system.web/urlMappings': list('mappedUrl url*', { own: 'enabled' }),
  'system.web/webControls': element('clientScriptsLocation'),
  'system.web/webParts': element('enableExport', {
    personalization: element('defaultProvider', { authorization: RULES, providers: PROVIDERS }),
    transformers: list('name* type'),
  }),
  'system.web/webServices': element('', {
    conformanceWarnings: list('name*'),
    diagnostics: element('suppressReturningExceptions'),
    protocols: list('name*'),
    serviceDescriptionFormatExtensionTypes: list('type*'),
    soapEnvelopeProcessing: element('strict readTimeout'),
    soapExtensionImporterTypes: list('type*'),
    soapExtensionReflectorTypes: list('type*'),
    soapExtensionTypes: list('group* priority* type*'),
    soapServerProtocolFactory: element('type'),
    soapTransportImporterTypes: list('type*'),
    wsdlHelpGenerator: element('href'),
  }),
  'system.web/xhtmlConformance': element('mode'),
};
