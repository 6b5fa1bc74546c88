import { expect, test } from 'vitest';
import { libraryOf, sampleFix } from '../sample-entry';
import configInSection from './config-in-section';

test.each([
  'client_max_body_size 100m;',
  '<requestFiltering><requestLimits maxUrl="4096" /></requestFiltering>',
  '<system.webServer><security><access sslFlags="Ssl" /></security></system.webServer>',
  '<configuration><location path="a" inheritInChildApplications="false"><system.web /></location></configuration>',
  '<location path="." overrideMode="Allow"><system.webServer><handlers accessPolicy="Read" /></system.webServer></location>',
  '<authorization><add accessType="Allow" users="*" /></authorization>',
  '<authorization><allow users="a" /><deny users="*" /></authorization>',
  '<authentication mode="Forms"><forms loginUrl="~/login" /></authentication>',
  '<security><authentication><windowsAuthentication enabled="true" /></authentication></security>',
  '<httpErrors><clear /><remove statusCode="404" /><error statusCode="404" path="/a" responseMode="ExecuteURL" /></httpErrors>',
  '<modules lockItem="true" xdt:Transform="Insert"><remove name="WebDAVModule" /></modules>',
  '<rewrite><rules><rule name="a"><match url="b" /><conditions><add input="{host}" pattern="c" /></conditions></rule></rules></rewrite>',
  '<runtime><assemblyBinding xmlns="urn:schemas-microsoft-com:asm.v1"><dependentAssembly><bindingRedirect oldVersion="1" newVersion="2" /></dependentAssembly></assemblyBinding></runtime>',
  '<system.serviceModel><anything goes="here"><at all="1" /></anything></system.serviceModel>',
  '<appSettings file="a.config"><add key="a" value="b" /></appSettings>\n<connectionStrings configSource="c.config" />',
  '<Project Sdk="Microsoft.NET.Sdk.Web"><PropertyGroup /></Project>',
  '<!--#include virtual="/a.asp"-->',
  '<unclosed>',
])('passes: %s', (config) => {
  const entry = sampleFix({ config });
  expect(configInSection.check(entry, libraryOf(entry))).toEqual([]);
});

test.each([
  ['<add name="a" />', '<add> shows no section', 'within its section'],
  [
    '<requestLimits maxUrl="1" />',
    '<requestLimits> shows no section',
    'security/requestFiltering or system.ftpServer',
  ],
  ['<rules><rule name="a"><action kind="None" /></rule></rules>', '<action> has no attribute kind', 'type'],
  ['<requestFiltering maxUrl="1" />', '<requestFiltering> has no attribute maxUrl', 'allowDoubleEscaping'],
  ['<requestFiltering><requestLimits maxurl="1" /></requestFiltering>', 'no attribute maxurl', 'maxUrl'],
  [
    '<requestFiltering><limits /></requestFiltering>',
    '<requestFiltering> has no element limits',
    'requestLimits',
  ],
  [
    '<system.webServer><requestFiltering /></system.webServer>',
    'nothing that system.webServer has',
    'system.webServer/security',
  ],
  [
    '<system.web><handlers /></system.web>',
    '<handlers> is nothing that system.web has',
    'It belongs in system.webServer',
  ],
  ['<system.webServer><handler /></system.webServer>', '<handler> is nothing', 'handlers'],
  [
    '<configuration><requestFiltering /></configuration>',
    'nothing that configuration has',
    'system.webServer/security',
  ],
  ['<location paths="a"><system.web /></location>', '<location> has no attribute paths', 'path'],
  ['<system.webServer enabled="true" />', '<system.webServer> has no attribute enabled', 'none'],
  ['<modules><remove name="a" type="b" /></modules>', '<remove> has no attribute type', 'name'],
  ['<modules><clear name="a" /></modules>', '<clear> has no attribute name', 'none'],
  [
    '<aspNetCore><environmentVariables><add name="a" /></environmentVariables></aspNetCore>',
    'no element add',
    'environmentVariable',
  ],
  [
    '<aspNetCore><environmentVariables><remove name="a" /></environmentVariables></aspNetCore>',
    'no element remove',
    'clear',
  ],
  ['<system.web><authorization><clear /></authorization></system.web>', 'no element clear', 'allow'],
  ['<handlers><add name="a" verbs="GET" /></handlers>', '<add> has no attribute verbs', 'verb'],
  ['<access><ssl /></access>', '<access> has no element ssl', 'none'],
])('finds: %s', (config, message, tip) => {
  const entry = sampleFix({ config });
  expect(configInSection.check(entry, libraryOf(entry))).toEqual([
    {
      place: 'causes[0].fix[0].config',
      message: expect.stringContaining(message),
      tip: expect.stringContaining(tip),
    },
  ]);
});
