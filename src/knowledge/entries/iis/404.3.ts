import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/404.3',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 6+',
  title: { en: 'MIME type restriction', 'zh-TW': 'MIME 類型限制' },
  meaning: {
    en: 'The file may be there, but IIS hands out only extensions that have a MIME type, and this one has none.',
    'zh-TW': '檔案可能存在，但 IIS 只送出有 MIME 類型的副檔名，而這個副檔名沒有。',
  },
  causes: [
    {
      id: 'no-mime-map',
      label: { en: 'no MIME type for this extension', 'zh-TW': '此副檔名沒有 MIME 類型' },
      why: {
        en: '`{extension}` is not in the MIME map; depending on the version it lacks `.json`, `.webp`, `.woff2`, `.avif`, `.mjs` and `.wasm`.',
        'zh-TW':
          'MIME 對應中沒有 `{extension}`；視版本而定，可能缺少 `.json`、`.webp`、`.woff2`、`.avif`、`.mjs` 與 `.wasm`。',
      },
      check: {
        en: "The log's `sc-win32-status` is 50, the detailed page shows handler `StaticFile` and `0x80070032`.",
        'zh-TW': '記錄檔的 `sc-win32-status` 為 50，詳細錯誤網頁顯示處理常式 `StaticFile` 與 `0x80070032`。',
      },
      fix: [
        {
          en: 'Add the extension in IIS Manager, MIME Types > Add, with its type, `{mimeType}`.',
          'zh-TW': '在 IIS 管理員的「MIME 類型」>「新增」加入此副檔名與其類型 `{mimeType}`。',
          command:
            'appcmd set config "{site}" -section:system.webServer/staticContent /+"[fileExtension=\'{extension}\',mimeType=\'{mimeType}\']"',
          config: `<system.webServer>
  <staticContent>
    <remove fileExtension="{extension}" />
    <mimeMap fileExtension="{extension}" mimeType="{mimeType}" />
  </staticContent>
</system.webServer>`,
        },
      ],
    },
    {
      id: 'handler-missing',
      label: {
        en: 'the extension needs a program that is not installed',
        'zh-TW': '副檔名需要的程式尚未安裝',
      },
      why: {
        en: 'A script such as `.aspx`, `.svc` or `.php` without its handler is treated as a static file.',
        'zh-TW': '`.aspx`、`.svc`、`.php` 等指令碼若沒有處理常式，會被當成靜態檔案。',
      },
      check: {
        en: '`{extension}` belongs to a script, and Handler Mappings has no line for it. Do not add a MIME type: that would publish the source code.',
        'zh-TW':
          '`{extension}` 屬於指令碼，而「處理常式對應」沒有它的項目。請勿新增 MIME 類型，那會公開原始碼。',
      },
      fix: [
        {
          en: 'Install the feature: ASP.NET 4.x for `.aspx`.',
          'zh-TW': '安裝該功能：`.aspx` 需要 ASP.NET 4.x。',
          command: 'dism /online /enable-feature /featurename:IIS-ASPNET45 /all',
        },
        {
          en: 'For `.svc`, install WCF HTTP Activation.',
          'zh-TW': '`.svc` 需要安裝 WCF 的「HTTP 啟用」。',
          command: 'dism /online /enable-feature /featurename:WCF-HTTP-Activation45 /all',
        },
      ],
    },
    {
      id: 'extensionless',
      label: { en: 'the file has no extension', 'zh-TW': '檔案沒有副檔名' },
      why: {
        en: 'Files such as those in `.well-known/acme-challenge` have no extension, and that counts as an unknown one.',
        'zh-TW': '`.well-known/acme-challenge` 中的檔案沒有副檔名，會視為未知的副檔名。',
      },
      check: { en: 'The last segment of `{path}` has no dot.', 'zh-TW': '`{path}` 的最後一個區段沒有句點。' },
      fix: [
        {
          en: 'Put a `web.config` with a type for `.` into that folder only.',
          'zh-TW': '只在該資料夾放入 `web.config`，為 `.` 指定類型。',
          config: `<configuration>
  <system.webServer>
    <staticContent>
      <mimeMap fileExtension="." mimeType="text/plain" />
    </staticContent>
  </system.webServer>
</configuration>`,
        },
      ],
    },
  ],
  seeAlso: ['http/404', 'iis/404.17', 'iis/404.7'],
  sources: [
    'https://learn.microsoft.com/iis/configuration/system.webserver/staticcontent/mimemap',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
