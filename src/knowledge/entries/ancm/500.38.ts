import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'ancm/500.38',
  severity: 'error',
  visibility: 'client',
  versions: 'IIS 7+',
  component: 'ASP.NET Core Module',
  title: { en: 'ANCM Application DLL Not Found', 'zh-TW': 'ANCM 找不到應用程式 DLL' },
  meaning: {
    en: "The module did not find the application's DLL next to its program, which in-process hosting needs. The code came with ASP.NET Core 3.1.",
    'zh-TW': '模組在程式旁找不到應用程式的 DLL，而同處理序裝載需要它。此代碼從 ASP.NET Core 3.1 開始。',
  },
  causes: [
    {
      id: 'single-file',
      label: { en: 'published as a single file', 'zh-TW': '以單一檔案發佈' },
      why: {
        en: 'A single-file program holds the DLL inside, and in-process hosting cannot load it from there.',
        'zh-TW': '單一檔案程式將 DLL 包在內部，而同處理序裝載無法從中載入。',
      },
      check: {
        en: 'The folder holds one large `.exe` and no `.dll` of the application.',
        'zh-TW': '資料夾中只有一個大型 `.exe`，沒有應用程式的 `.dll`。',
      },
      fix: [
        {
          en: 'Publish without single file.',
          'zh-TW': '不以單一檔案發佈。',
          command: 'dotnet publish -c Release -p:PublishSingleFile=false',
        },
        {
          en: 'Or host it out-of-process.',
          'zh-TW': '或改用跨處理序裝載。',
          config: `<system.webServer>
  <aspNetCore processPath=".\\app.exe" hostingModel="outofprocess" />
</system.webServer>`,
        },
      ],
    },
    {
      id: 'wrong-arguments',
      label: { en: 'the DLL beside the program is missing', 'zh-TW': '程式旁缺少同名的 DLL' },
      why: {
        en: '`processPath` names an `.exe`, and its `.dll` of the same name was renamed or not deployed.',
        'zh-TW': '`processPath` 指定了 `.exe`，但同名的 `.dll` 已重新命名或未部署。',
      },
      check: {
        en: 'The page names the DLL that it looked for; compare with the files in `{physicalPath}`.',
        'zh-TW': '網頁會指出所尋找的 DLL；請與 `{physicalPath}` 中的檔案比對。',
      },
      fix: [
        {
          en: 'Deploy again together with the `web.config` that publishing made.',
          'zh-TW': '連同發佈所產生的 `web.config` 重新部署。',
        },
      ],
    },
  ],
  seeAlso: ['ancm/500.30', 'ancm/500.33', 'guide/aspnet-core-logs'],
  sources: ['https://learn.microsoft.com/aspnet/core/test/troubleshoot-azure-iis'],
});
