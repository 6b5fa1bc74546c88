import { expect, test } from 'vitest';
import type { Entry } from '../entry';
import { libraryOf, sampleFix } from '../sample-entry';
import commandForm from './command-form';

test.each<[string, Entry]>([
  [
    'appcmd with a section',
    sampleFix({
      command:
        'appcmd set config "Default Web Site" -section:system.webServer/security/access /sslFlags:None',
    }),
  ],
  [
    'a bare section',
    sampleFix({ command: '%windir%\\system32\\inetsrv\\appcmd.exe unlock config /section:handlers' }),
  ],
  ['a section from the request', sampleFix({ command: 'appcmd unlock config -section:{section}' })],
  ['appcmd without configuration', sampleFix({ command: 'appcmd list apppool "{appPool}"' })],
  [
    'cmdlets in a pipe',
    sampleFix({ command: 'Get-WinEvent -LogName System | Where-Object { $_.Id -eq 5002 }' }),
  ],
  [
    'a filter into a section',
    sampleFix({
      command:
        "Set-WebConfigurationProperty -Filter 'system.webServer/security/requestFiltering/requestLimits' -Name x -Value 1",
    }),
  ],
  [
    'a header that looks like a cmdlet',
    sampleFix({ command: 'curl -H "Content-Type: text/plain" https://{host}/' }),
  ],
])('passes: %s', (_, entry) => {
  expect(commandForm.check(entry, libraryOf(entry))).toEqual([]);
});

test.each<[string, Entry, string, string]>([
  [
    'an unknown section',
    sampleFix({ command: 'appcmd set config -section:system.webServer/handler' }),
    'causes[0].fix[0].command',
    'system.webServer/handler is no section',
  ],
  [
    'no section',
    sampleFix({ command: 'appcmd unlock config' }),
    'causes[0].fix[0].command',
    'unlock config names no section',
  ],
  [
    'an unknown cmdlet',
    sampleFix({ command: 'Restart-AppPool x' }),
    'causes[0].fix[0].command',
    'Restart-AppPool is no cmdlet',
  ],
  [
    'an unknown cmdlet in a pipe',
    sampleFix({ command: 'Get-Item x | Delete-Item' }),
    'causes[0].fix[0].command',
    'Delete-Item',
  ],
  [
    'a filter to nowhere',
    sampleFix({ command: "Get-WebConfiguration -Filter '/system.webServer/limits'" }),
    'causes[0].fix[0].command',
    'leads to no section',
  ],
])('finds: %s', (_, entry, place, message) => {
  expect(commandForm.check(entry, libraryOf(entry))).toEqual([
    { place, message: expect.stringContaining(message), tip: expect.any(String) },
  ]);
});
