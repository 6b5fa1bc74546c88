import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/404.0',
  severity: 'error',
  visibility: 'detailed-page',
  title: { en: 'File or directory not found', 'zh-TW': '找不到檔案或目錄' },
  meaning: {
    en: 'No file, folder or route answers to this path: it was moved, renamed, deleted or never deployed.',
    'zh-TW': '此路徑沒有對應的檔案、資料夾或路由：可能已移動、重新命名、刪除，或從未部署。',
  },
  causes: [
    {
      id: 'file-missing',
      label: { en: 'the file or folder is not there', 'zh-TW': '檔案或資料夾不存在' },
      why: {
        en: 'What `{path}` stands for on disk has been moved, renamed or deleted, or the link is misspelt.',
        'zh-TW': '`{path}` 在磁碟上對應的項目已移動、重新命名或刪除，或是連結拼錯。',
      },
      check: {
        en: "The log's `sc-win32-status` is 2 (no such file) or 3 (no such folder); the detailed page shows the physical path that was tried.",
        'zh-TW':
          '記錄檔的 `sc-win32-status` 為 2（沒有該檔案）或 3（沒有該資料夾）；詳細錯誤網頁會顯示實際嘗試的實體路徑。',
      },
      fix: [
        {
          en: 'Correct the link, or restore the file at that place.',
          'zh-TW': '修正連結，或將檔案還原到該位置。',
        },
        {
          en: 'If it moved for good, redirect the old path.',
          'zh-TW': '如果已永久移動，請將舊路徑重新導向。',
          config: `<location path="old-page.html">
  <system.webServer>
    <httpRedirect enabled="true" destination="/new-page.html" exactDestination="true" httpResponseStatus="Permanent" />
  </system.webServer>
</location>`,
        },
      ],
    },
    {
      id: 'wrong-physical-path',
      label: { en: 'site or virtual directory points elsewhere', 'zh-TW': '網站或虛擬目錄指向他處' },
      why: {
        en: 'The physical path of the site or virtual directory is not where the content is.',
        'zh-TW': '網站或虛擬目錄的實體路徑並不是內容所在的位置。',
      },
      check: {
        en: 'Compare the physical path with the folder on disk; every file of the directory fails.',
        'zh-TW': '比對實體路徑與磁碟上的資料夾；該目錄的每個檔案都會失敗。',
      },
      fix: [
        {
          en: 'Correct it in IIS Manager, Basic Settings > Physical path.',
          'zh-TW': '在 IIS 管理員的「基本設定」>「實體路徑」修正。',
          command: 'appcmd set vdir "{site}/" /physicalPath:"D:\\sites\\contoso"',
        },
      ],
    },
    {
      id: 'route-without-file',
      label: { en: 'a client-side or MVC route with no file', 'zh-TW': '用戶端或 MVC 路由沒有實體檔案' },
      why: {
        en: 'The URL is a route of a single page application or of MVC, and IIS looks for a file of that name.',
        'zh-TW': 'URL 是單頁應用程式或 MVC 的路由，而 IIS 會尋找同名的檔案。',
      },
      check: {
        en: 'The start page works and links inside it work, but a reload or a deep link fails.',
        'zh-TW': '首頁與頁內連結可以使用，但重新整理或直接開啟深層連結會失敗。',
      },
      fix: [
        {
          en: 'Add a URL Rewrite rule that sends what is neither file nor folder to `/index.html`; in ASP.NET Core call `MapFallbackToFile`.',
          'zh-TW':
            '新增 URL Rewrite 規則，將不是檔案也不是資料夾的要求送到 `/index.html`；ASP.NET Core 則呼叫 `MapFallbackToFile`。',
          config:
            '<rewrite><rules><rule name="spa"><match url="^(api|assets)/" negate="true" /><conditions><add input="{REQUEST_FILENAME}" matchType="IsFile" negate="true" /></conditions><action type="Rewrite" url="/index.html" /></rule></rules></rewrite>',
        },
      ],
    },
    {
      id: 'rewrite-target',
      label: { en: 'a rewrite rule leads nowhere', 'zh-TW': '重寫規則的目標不存在' },
      why: {
        en: 'URL Rewrite changed the path to one that does not exist.',
        'zh-TW': 'URL Rewrite 將路徑改成不存在的路徑。',
      },
      check: {
        en: 'The requested URL on the detailed page differs from the one sent; a failed request trace holds `URL_REWRITE` events.',
        'zh-TW': '詳細錯誤網頁上的要求 URL 與送出的不同；失敗的要求追蹤中有 `URL_REWRITE` 事件。',
      },
      fix: [
        {
          en: 'Correct the target of the rule in URL Rewrite, or exclude the path with a condition.',
          'zh-TW': '在 URL Rewrite 修正規則的目標，或以條件排除此路徑。',
          command: 'appcmd list config "{site}" -section:system.webServer/rewrite/rules',
        },
      ],
    },
    {
      id: 'incomplete-deployment',
      label: {
        en: 'deployment is incomplete or an old page is cached',
        'zh-TW': '部署不完整，或快取了舊網頁',
      },
      why: {
        en: 'A cached HTML page names bundles of the previous version, which are gone.',
        'zh-TW': '快取中的 HTML 網頁引用前一版的打包檔，而這些檔案已不存在。',
      },
      check: {
        en: 'Only `.js` and `.css` files with a hash in their names fail.',
        'zh-TW': '只有檔名帶雜湊值的 `.js` 與 `.css` 檔失敗。',
      },
      fix: [
        {
          en: 'Deploy again, keep the previous bundles for a while, and send `index.html` uncached.',
          'zh-TW': '重新部署，暫時保留前一版的打包檔，並讓 `index.html` 不被快取。',
          config: `<location path="index.html">
  <system.webServer>
    <staticContent>
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
  </system.webServer>
</location>`,
        },
      ],
    },
    {
      id: 'invalid-name',
      label: { en: 'the name holds characters Windows refuses', 'zh-TW': '名稱含 Windows 不接受的字元' },
      why: {
        en: 'A colon, an asterisk or a control character cannot be part of a file name.',
        'zh-TW': '冒號、星號或控制字元不能作為檔名的一部分。',
      },
      check: { en: "The log's `sc-win32-status` is 123.", 'zh-TW': '記錄檔的 `sc-win32-status` 為 123。' },
      fix: [
        {
          en: 'Change the name, or move that text into the query string.',
          'zh-TW': '更改名稱，或將該文字移到查詢字串。',
        },
      ],
    },
  ],
  seeAlso: [
    'http/404',
    'http/410',
    'iis/404.1',
    'iis/404.3',
    'guide/iis-logs',
    'guide/failed-request-tracing',
  ],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/troubleshoot-404-file-not-found-error',
  ],
});
