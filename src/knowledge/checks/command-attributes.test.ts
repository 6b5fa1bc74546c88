import { expect, test } from 'vitest';
import { libraryOf, sampleFix, sampleSaying } from '../sample-entry';
import commandAttributes from './command-attributes';

const REQUEST_FILTERING = 'appcmd set config "{site}" -section:system.webServer/security/requestFiltering';
const SITES = 'appcmd set config -section:system.applicationHost/sites';

test.each([
  'iisreset',
  `${REQUEST_FILTERING} -requestLimits.maxAllowedContentLength:{contentLength} /commit:apphost`,
  `${REQUEST_FILTERING} /+"requestLimits.headerLimits.[header='{header}',sizeLimit='8192']"`,
  `${REQUEST_FILTERING} /-"fileExtensions.[fileExtension='{extension}']"`,
  `${REQUEST_FILTERING} /~verbs`,
  `${SITES} "/[name='{site}'].ftpServer.security.ssl.ssl128:false" /commit:apphost`,
  `${SITES} "/[name='a b'].[path='/'].[path='/'].physicalPath:C:\\x"`,
  `${SITES} -siteDefaults.hsts.max-age:31536000`,
  'appcmd set config -section:anonymousAuthentication /userName:"" --password',
  `appcmd set config -section:authorization /+"[accessType='Allow',users='*']"`,
  'appcmd set config -section:runtime /anything.at.all:1',
  'appcmd set apppool "{appPool}" /processModel.idleTimeout:00:00:00 /startMode:AlwaysRunning',
  'appcmd set vdir "{site}/" /physicalPath:D:\\x',
  'appcmd add site /name:x /bindings:http/*:80: /physicalPath:C:\\x',
  'appcmd add app /site.name:"{site}" /path:/a /physicalPath:C:\\a',
  'appcmd list sites /text:logFile.directory | findstr x',
  'appcmd list config "{site}" -section:system.webServer/handlers /text:*',
  'appcmd unlock config -section:{section}',
  'appcmd configure trace "{site}" /enable /path:*.aspx /timeTaken:00:00:30',
  '%windir%\\system32\\inetsrv\\appcmd.exe list requests /elapsed:5000',
  "Set-WebConfigurationProperty -Filter 'system.webServer/security/requestFiltering/requestLimits' -Name maxUrl -Value 1",
  `Set-WebConfigurationProperty -Filter "/system.applicationHost/sites/site[@name='a/b']/limits" -Name maxConnections -Value 1`,
  'Get-WebConfigurationProperty -Filter /system.webServer/handlers/add -Name path',
  "Add-WebConfigurationProperty -Filter system.webServer/httpProtocol/customHeaders -Name . -Value @{name='X';value='1'}",
  "Set-WebConfigurationProperty -Filter system.webServer/httpErrors -Name . -Value @{errorMode='Custom'}",
  "Set-WebConfiguration -Filter 'system.webServer/directoryBrowse' -Value @{enabled='true'}",
  "Get-WebConfiguration -Filter 'system.webServer/modules/*' | Select-Object name",
  "Set-ItemProperty 'IIS:\\AppPools\\{appPool}' -Name processModel.idleTimeout -Value 0",
  "Set-ItemProperty 'IIS:\\Sites\\{site}' -Name physicalPath -Value C:\\x",
  "Set-ItemProperty 'HKLM:\\SOFTWARE\\x' -Name anything -Value 1",
])('passes: %s', (command) => {
  const entry = sampleFix({ command });
  expect(commandAttributes.check(entry, libraryOf(entry))).toEqual([]);
});

test.each([
  [`${REQUEST_FILTERING} -requestLimits.maxUrlLength:1`, 'has no attribute maxUrlLength', 'maxUrl,'],
  [`${REQUEST_FILTERING} -maxUrl:1`, 'requestFiltering has no attribute maxUrl', 'requestLimits.maxUrl'],
  [`${REQUEST_FILTERING} -limits.maxUrl:1`, 'has no child element limits', 'requestLimits'],
  [`${REQUEST_FILTERING} -requestLimits:1`, 'ends at requestFiltering/requestLimits', 'maxUrl'],
  [`${REQUEST_FILTERING} -allowDoubleEscaping`, 'gives no value', 'attribute:value'],
  [`${REQUEST_FILTERING} -requestLimits.[a='b']`, 'is no collection', 'maxUrl'],
  [`${REQUEST_FILTERING} /+"verbs.[name='GET']"`, 'has no attribute name', 'verb'],
  [`${REQUEST_FILTERING} /+allowDoubleEscaping:true`, 'no item', 'allowDoubleEscaping'],
  [`${REQUEST_FILTERING} -a..b:1`, 'is no path', 'element.attribute:value'],
  [`${REQUEST_FILTERING} allowDoubleEscaping:true`, 'for no parameter', '/ or -'],
  [`${SITES} "/[name='x'].limit.maxBandwidth:1"`, 'has no child element limit', 'limits'],
  [`${SITES} "/[name='x']:1"`, 'ends at an item of sites', 'name'],
  ['appcmd set apppool "x" /idleTimeout:0', 'apppool has no attribute', 'processModel.idleTimeout'],
  ['appcmd list site /text:logFile.dir', 'has no attribute dir', 'directory'],
  ['appcmd restart site x', "appcmd can't restart site", 'start'],
  ['appcmd list pools', 'pools is no object of appcmd', 'apppool'],
  ['appcmd configure trace "x" /enableSites', 'takes no enableSites', 'enablesite'],
  [
    'Set-WebConfigurationProperty -Filter system.webServer/security/requestFiltering -Name requestLimits.maxUrls -Value 1',
    'has no attribute maxUrls',
    'maxUrl',
  ],
  [
    `Get-WebConfigurationProperty -Filter "system.webServer/handlers/add[@nam='x']" -Name path`,
    'has no attribute nam',
    'name',
  ],
  [
    "Clear-WebConfiguration -Filter '/system.webServer/security/requestFiltering/urls'",
    'has no attribute urls',
    'verbs',
  ],
  [
    "Add-WebConfigurationProperty -Filter system.webServer/httpProtocol -Name customHeaders -Value @{header='x'}",
    'has no attribute header',
    'name',
  ],
  [
    "Set-ItemProperty 'IIS:\\AppPools\\x' -Name idleTimeout -Value 0",
    'no attribute',
    'processModel.idleTimeout',
  ],
])('finds: %s', (command, message, tip) => {
  const entry = sampleFix({ command });
  expect(commandAttributes.check(entry, libraryOf(entry))).toEqual([
    {
      place: 'causes[0].fix[0].command',
      message: expect.stringContaining(message),
      tip: expect.stringContaining(tip),
    },
  ]);
});

test('reads commands within texts too', () => {
  const entry = sampleSaying({ en: 'See `appcmd list appool` and `appcmd set config …`.' });
  expect(commandAttributes.check(entry, libraryOf(entry))).toMatchObject([{ place: 'meaning.en' }]);
});
