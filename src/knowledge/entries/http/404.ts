import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/404',
  severity: 'error',
  visibility: 'client',
  title: { en: 'Not Found', 'zh-TW': '找不到資源' },
  meaning: {
    en: 'The server has nothing at this URL, or does not want to say that it has. IIS tells the reasons apart by sub-status, in its log and to local callers only.',
    'zh-TW':
      '伺服器在這個 URL 沒有任何內容，或是不願透露內容是否存在。IIS 以子狀態碼區分原因，但只寫在記錄檔與本機看到的頁面。',
  },
  causes: [
    {
      id: 'wrong-path',
      label: { en: 'nothing at this path', 'zh-TW': '此路徑沒有內容' },
      why: {
        en: 'The file or route `{path}` was moved, renamed, deleted, never deployed, or the link is misspelt.',
        'zh-TW': '檔案或路由 `{path}` 已移動、已重新命名、已刪除、從未部署，或是連結拼錯。',
      },
      check: {
        en: 'Compare the path, letter by letter, with what is deployed; case matters on Linux servers.',
        'zh-TW': '逐字比對路徑與已部署的內容；Linux 伺服器會區分大小寫。',
      },
      fix: [
        {
          en: 'Correct the link that asks for it, or restore the file.',
          'zh-TW': '修正指向它的連結，或還原該檔案。',
          command: 'appcmd list vdir /text:physicalPath',
        },
        {
          en: 'If the page moved for good, redirect the old path.',
          'zh-TW': '如果頁面已永久移動，請將舊路徑重新導向。',
          config:
            '<location path="old-path"><system.webServer><httpRedirect enabled="true" destination="/new-path" httpResponseStatus="Permanent" /></system.webServer></location>',
        },
      ],
    },
    {
      id: 'request-filtering',
      label: { en: 'refused by Request Filtering or URLScan', 'zh-TW': '遭要求篩選或 URLScan 拒絕' },
      by: ['iis'],
      why: {
        en: 'Request Filtering hides what it refuses behind a 404: a denied extension (`{extension}`), a hidden folder, a body, URL or query string over its limit. On IIS 6 and older URLScan does the same.',
        'zh-TW':
          '要求篩選會以 404 隱藏遭拒的要求：禁止的副檔名（`{extension}`）、隱藏的資料夾，或本文、URL、查詢字串超過上限。在 IIS 6 以前，URLScan 的作法也相同。',
      },
      check: {
        en: 'The IIS log has a sub-status such as 404.5, 404.7, 404.8 or 404.13; the log of a server with URLScan says `Rejected by URLScan`.',
        'zh-TW':
          'IIS 記錄檔的子狀態碼為 404.5、404.7、404.8 或 404.13 等；裝有 URLScan 的伺服器，記錄檔會寫 `Rejected by URLScan`。',
      },
      fix: [
        {
          en: 'Allow the extension, if such files may be public, or raise the limit that was hit.',
          'zh-TW': '允許該副檔名（限可公開的檔案），或提高被超過的上限。',
          config:
            '<requestFiltering><fileExtensions><remove fileExtension="{extension}" /><add fileExtension="{extension}" allowed="true" /></fileExtensions></requestFiltering>',
        },
        {
          en: 'With URLScan, take the extension out of `[DenyExtensions]` in `URLScan.ini` and restart IIS.',
          'zh-TW': '若使用 URLScan，請從 `URLScan.ini` 的 `[DenyExtensions]` 移除該副檔名，並重新啟動 IIS。',
          command: 'iisreset',
        },
      ],
    },
    {
      id: 'no-mime-type-or-handler',
      label: {
        en: 'IIS has no MIME type or handler for the extension',
        'zh-TW': 'IIS 沒有此副檔名的 MIME 類型或處理常式',
      },
      by: ['iis'],
      why: {
        en: 'The file is there, but static files need a MIME type (404.3) and scripts an allowed ISAPI or CGI program (404.2).',
        'zh-TW':
          '檔案存在，但靜態檔案需要 MIME 類型（404.3），指令碼則需要已允許的 ISAPI 或 CGI 程式（404.2）。',
      },
      check: {
        en: 'The IIS log has 404.3 or 404.2; files with other extensions in the same folder work.',
        'zh-TW': 'IIS 記錄檔為 404.3 或 404.2；同一資料夾中其他副檔名的檔案正常。',
      },
      fix: [
        {
          en: 'Add the MIME type of the extension.',
          'zh-TW': '新增該副檔名的 MIME 類型。',
          config:
            '<staticContent><remove fileExtension="{extension}" /><mimeMap fileExtension="{extension}" mimeType="{mimeType}" /></staticContent>',
        },
        {
          en: 'See which programs are allowed, then allow this one in ISAPI and CGI Restrictions.',
          'zh-TW': '檢視已允許的程式，再於「ISAPI 及 CGI 限制」允許它。',
          command: 'appcmd list config -section:system.webServer/security/isapiCgiRestriction',
        },
      ],
    },
    {
      id: 'client-side-route',
      label: { en: 'route of a single-page application', 'zh-TW': '單頁應用程式的路由' },
      why: {
        en: 'The route exists only in the browser; asked for directly, the server looks for a file of that name.',
        'zh-TW': '此路由只存在於瀏覽器中；直接要求時，伺服器會尋找同名的檔案。',
      },
      check: {
        en: 'The start page works and links in it too, but a reload or a deep link fails.',
        'zh-TW': '首頁與其中的連結正常，但重新整理或直接開啟深層連結就失敗。',
      },
      fix: [
        {
          en: 'With URL Rewrite, answer paths that have no file extension with the start page; leave out those of the API.',
          'zh-TW': '使用 URL Rewrite，讓沒有副檔名的路徑回應首頁，並排除 API 的路徑。',
          config: `<rewrite>
  <rules>
    <rule name="spa" stopProcessing="true">
      <match url="^(?!api/)[^.]*$" />
      <action type="Rewrite" url="/index.html" />
    </rule>
  </rules>
</rewrite>`,
        },
        {
          en: 'In ASP.NET Core, call `MapFallbackToFile("index.html")` after the other routes.',
          'zh-TW': '在 ASP.NET Core 中，於其他路由之後呼叫 `MapFallbackToFile("index.html")`。',
        },
        {
          en: 'On nginx, try the file first, then the start page.',
          'zh-TW': '在 nginx 上，先嘗試檔案，再回應首頁。',
          config: 'try_files $uri $uri/ /index.html;',
        },
      ],
    },
    {
      id: 'application-answered',
      label: { en: 'the application itself answered 404', 'zh-TW': '應用程式自行回應 404' },
      why: {
        en: 'The request reached the application, and no route fits or the record asked for does not exist.',
        'zh-TW': '要求已到達應用程式，但沒有相符的路由，或要求的資料不存在。',
      },
      check: {
        en: "The body is the application's own, and the IIS log says `404 0 0`.",
        'zh-TW': '本文由應用程式產生，IIS 記錄檔為 `404 0 0`。',
      },
      fix: [
        {
          en: 'Look up the route of `{method} {path}` in the application.',
          'zh-TW': '在應用程式中查詢 `{method} {path}` 的路由。',
        },
      ],
    },
    {
      id: 'proxy-changes-path',
      label: { en: 'a proxy in front changes the path', 'zh-TW': '前方的 Proxy 更動了路徑' },
      why: {
        en: 'It takes a prefix off or adds one, drops the last slash, or tells upper from lower case.',
        'zh-TW': '它移除或加上前置詞、去掉結尾斜線，或區分大小寫。',
      },
      check: {
        en: '`cs-uri-stem` of the IIS log differs from the path in the browser, or the log has no line at all.',
        'zh-TW': 'IIS 記錄檔的 `cs-uri-stem` 與瀏覽器中的路徑不同，或完全沒有記錄。',
      },
      fix: [
        {
          en: "Correct the target of the proxy's rule; on nginx, mind the last slash.",
          'zh-TW': '修正 Proxy 規則的目標；在 nginx 上請注意結尾斜線。',
          config: 'location /app/ { proxy_pass http://backend/app/; }',
        },
      ],
    },
  ],
  seeAlso: [
    'http/410',
    'http/403',
    'iis/404.0',
    'iis/404.1',
    'iis/404.2',
    'iis/404.3',
    'iis/404.7',
    'iis/404.8',
    'iis/404.11',
    'iis/404.13',
    'guide/sub-status-in-browser',
    'guide/iis-logs',
    'guide/failed-request-tracing',
  ],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/troubleshoot-404-file-not-found-error',
    'https://learn.microsoft.com/iis/configuration/system.webserver/security/requestfiltering/requestlimits/',
    'https://learn.microsoft.com/iis/configuration/system.webserver/staticcontent/mimemap',
  ],
});
