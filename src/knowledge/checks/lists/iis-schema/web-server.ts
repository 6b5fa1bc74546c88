import { element, list, type Sections } from './notation';

/** `system.webServer`: content, errors, caching, compression, modules and tracing. */
export const WEB_SERVER: Sections = {
  'system.webServer/applicationInitialization': list('initializationPage* hostName', {
    own: 'remapManagedRequestsTo skipManagedModules doAppInitAfterRestart',
  }),
  'system.webServer/caching': element('enabled enableKernelCache maxCacheSize maxResponseSize', {
    profiles: list('extension* policy kernelCachePolicy duration location varyByHeaders varyByQueryString'),
  }),
  'system.webServer/cors': list(
    element('origin* allowed allowCredentials maxAge', {
      allowHeaders: list('header*', { own: 'allowAllRequestedHeaders' }),
      allowMethods: list('method*'),
      exposeHeaders: list('header*'),
    }),
    { own: 'enabled failUnlistedOrigins' },
  ),
  'system.webServer/defaultDocument': element('enabled', { files: list('value*') }),
  'system.webServer/directoryBrowse': element('enabled showFlags'),
  'system.webServer/globalModules': list('name* image preCondition'),
  'system.webServer/handlers': list(
    `name* path verb type modules scriptProcessor resourceType requireAccess allowPathInfo preCondition
     responseBufferLimit`,
    { own: 'accessPolicy' },
  ),
  'system.webServer/httpCompression': list(
    'name* doStaticCompression doDynamicCompression dll staticCompressionLevel dynamicCompressionLevel',
    {
      item: 'scheme',
      own: `sendCacheHeaders expiresHeader cacheControlHeader directory doDiskSpaceLimiting maxDiskSpaceUsage
        minFileSizeForComp noCompressionForHttp10 noCompressionForProxies noCompressionForRange
        staticCompressionIgnoreHitFrequency staticCompressionDisableCpuUsage staticCompressionEnableCpuUsage
        dynamicCompressionDisableCpuUsage dynamicCompressionEnableCpuUsage dynamicCompressionBufferLimit`,
      children: { staticTypes: list('mimeType* enabled'), dynamicTypes: list('mimeType* enabled') },
    },
  ),
  'system.webServer/httpErrors': list('statusCode* subStatusCode* prefixLanguageFilePath path responseMode', {
    item: 'error',
    own: `errorMode existingResponse defaultPath defaultResponseMode detailedMoreInformationLink
        allowAbsolutePathsWhenDelegated`,
  }),
  'system.webServer/httpLogging': element('selectiveLogging dontLog'),
  'system.webServer/httpProtocol': element('allowKeepAlive', {
    customHeaders: list('name* value'),
    redirectHeaders: list('name* value'),
  }),
  'system.webServer/httpRedirect': list('wildcard* destination', {
    own: 'enabled destination exactDestination childOnly httpResponseStatus',
  }),
  'system.webServer/httpTracing': element('', { traceUrls: list('value*') }),
  'system.webServer/isapiFilters': list('name* path enabled enableCache preCondition', { item: 'filter' }),
  'system.webServer/modules': list('name* type preCondition', {
    own: 'runAllManagedModulesForAllRequests runManagedModulesForWebDavRequests',
  }),
  'system.webServer/odbcLogging': element('dataSource tableName userName password'),
  'system.webServer/serverRuntime': element(
    `enabled appConcurrentRequestLimit maxRequestEntityAllowed uploadReadAheadSize alternateHostName enableNagling
     frequentHitThreshold frequentHitTimePeriod authenticatedUserOverride`,
  ),
  'system.webServer/serverSideInclude': element('ssiExecDisable'),
  'system.webServer/staticContent': list('fileExtension* mimeType', {
    item: 'mimeMap',
    own: 'defaultDocFooter isDocFooterFileName enableDocFooter',
    children: {
      clientCache: element('cacheControlMode cacheControlMaxAge httpExpires cacheControlCustom setEtag'),
    },
  }),
  'system.webServer/tracing/traceFailedRequests': list(
    element('path* customActionExe customActionParams customActionTriggerLimit', {
      traceAreas: list('provider* areas verbosity'),
      failureDefinitions: element('timeTaken traceAllAfterTimeout statusCodes verbosity'),
    }),
  ),
  'system.webServer/tracing/traceProviderDefinitions': list(
    element('name* guid', { areas: list('name* value') }),
  ),
  'system.webServer/urlCompression': element(
    'doStaticCompression doDynamicCompression dynamicCompressionBeforeCache',
  ),
  'system.webServer/validation': element('validateIntegratedModeConfiguration'),
  'system.webServer/webSocket': element('enabled receiveBufferLimit pingInterval'),
};
