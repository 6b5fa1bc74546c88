import { element, list, type Sections } from './notation';

const ENVIRONMENT_VARIABLES = list('name* value', { item: 'environmentVariable', removal: 'clear-only' });
const RECYCLE_ON_FILE_CHANGE = list('path*', { item: 'file', removal: 'clear-only' });

/** What runs programs: ASP.NET Core's module, HttpPlatformHandler, FastCGI, CGI and classic ASP. */
export const HOSTING: Sections = {
  'system.webServer/asp': element(
    `appAllowClientDebug appAllowDebugging errorsToNTLog logErrorRequests calcLineNumber codePage
     enableApplicationRestart enableAspHtmlFallback enableChunkedEncoding enableParentPaths exceptionCatchEnable lcid
     runOnEndAnonymously scriptErrorMessage scriptErrorSentToBrowser scriptLanguage bufferingOn`,
    {
      cache: element(
        `diskTemplateCacheDirectory maxDiskTemplateCacheFiles scriptFileCacheSize scriptEngineCacheMax
         enableTypelibCache`,
      ),
      comPlus: element('appServiceFlags sxsName partitionId trackThreadingModel executeInMta'),
      limits: element(
        `scriptTimeout bufferingLimit maxRequestEntityAllowed processorThreadMax queueConnectionTestTime queueTimeout
         requestQueueMax`,
      ),
      session: element('allowSessionState keepSessionIdSecure max timeout'),
    },
  ),
  'system.webServer/aspNetCore': element(
    `processPath arguments startupTimeLimit shutdownTimeLimit rapidFailsPerMinute requestTimeout stdoutLogEnabled
     stdoutLogFile processesPerApplication forwardWindowsAuthToken disableStartUpErrorPage hostingModel`,
    {
      environmentVariables: ENVIRONMENT_VARIABLES,
      handlerSettings: list('name* value', { item: 'handlerSetting', removal: 'clear-only' }),
      recycleOnFileChange: RECYCLE_ON_FILE_CHANGE,
    },
  ),
  'system.webServer/cgi': element('createCGIWithNewConsole createProcessAsUser timeout'),
  'system.webServer/fastCgi': list(
    element(
      `fullPath* arguments* monitorChangesTo stderrMode maxInstances idleTimeout activityTimeout requestTimeout
       instanceMaxRequests signalBeforeTerminateSeconds protocol queueLength flushNamedPipe rapidFailsPerMinute`,
      {
        environmentVariables: list('name* value', { item: 'environmentVariable', removal: 'none' }),
      },
    ),
    { item: 'application', removal: 'none' },
  ),
  'system.webServer/httpPlatform': element(
    `processPath arguments startupTimeLimit startupRetryCount rapidFailsPerMinute requestTimeout stdoutLogEnabled
     stdoutLogFile processesPerApplication forwardWindowsAuthToken`,
    { environmentVariables: ENVIRONMENT_VARIABLES, recycleOnFileChange: RECYCLE_ON_FILE_CHANGE },
  ),
};
