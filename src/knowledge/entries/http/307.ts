import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/307',
  severity: 'info',
  visibility: 'client',
  title: { en: 'Temporary Redirect', 'zh-TW': '暫時重新導向' },
  meaning: {
    en: 'The resource is for now at the URL in `Location`; the method and the body are sent again as they were.',
    'zh-TW': '資源目前暫時位於 `Location` 指出的 URL；方法與本文會原樣重送。',
  },
  causes: [
    {
      id: 'hsts-internal',
      label: { en: 'made by the browser itself (HSTS)', 'zh-TW': '由瀏覽器自行產生（HSTS）' },
      why: {
        en: 'The host once sent `Strict-Transport-Security`, so the browser turns `http://` into `https://` before anything is sent; no server answered this 307.',
        'zh-TW':
          '該主機曾送出 `Strict-Transport-Security`，因此瀏覽器在送出任何內容之前就把 `http://` 改成 `https://`；這個 307 不是伺服器的回應。',
      },
      check: {
        en: 'The status reads `307 Internal Redirect` and the header `Non-Authoritative-Reason: HSTS` is there.',
        'zh-TW': '狀態顯示為 `307 Internal Redirect`，並有 `Non-Authoritative-Reason: HSTS` 標頭。',
      },
      fix: [
        {
          en: 'Serve the host over HTTPS and link to it with `https://`.',
          'zh-TW': '以 HTTPS 提供該主機，連結改用 `https://`。',
        },
        {
          en: 'To go back to HTTP, send `max-age=0` over HTTPS, or delete the host at `chrome://net-internals/#hsts`.',
          'zh-TW':
            '若要退回 HTTP，請透過 HTTPS 送出 `max-age=0`，或在 `chrome://net-internals/#hsts` 刪除該主機。',
          config: `<httpProtocol>
  <customHeaders>
    <add name="Strict-Transport-Security" value="max-age=0" />
  </customHeaders>
</httpProtocol>`,
        },
      ],
    },
    {
      id: 'https-redirect',
      label: { en: 'redirect of ASP.NET Core to HTTPS', 'zh-TW': 'ASP.NET Core 重新導向到 HTTPS' },
      why: {
        en: '`UseHttpsRedirection` answers 307 by default. Behind a proxy that ends TLS it does so for ever.',
        'zh-TW': '`UseHttpsRedirection` 預設回應 307。如果由前方的 Proxy 終止 TLS，就會無限重新導向。',
      },
      check: {
        en: '`Location` is the same URL with `https://`, and `Server` is there.',
        'zh-TW': '`Location` 是同一個 URL 改為 `https://`，且回應有 `Server`。',
      },
      fix: [
        {
          en: 'Let the application read `X-Forwarded-Proto`, if nobody can reach it past the proxy.',
          'zh-TW': '如果只有 Proxy 連得到應用程式，請讓它讀取 `X-Forwarded-Proto`。',
          config: `<system.webServer>
  <aspNetCore processPath="dotnet" arguments=".\\app.dll" hostingModel="inprocess">
    <environmentVariables>
      <environmentVariable name="ASPNETCORE_FORWARDEDHEADERS_ENABLED" value="true" />
    </environmentVariables>
  </aspNetCore>
</system.webServer>`,
        },
      ],
    },
    {
      id: 'made-by-extension',
      label: { en: 'made by an extension of the browser', 'zh-TW': '由瀏覽器擴充功能產生' },
      why: {
        en: 'An extension rewrites the URL before anything is sent.',
        'zh-TW': '擴充功能在送出要求之前改寫了 URL。',
      },
      check: {
        en: '`Non-Authoritative-Reason` has another value than `HSTS`; a private window without extensions goes to the first URL.',
        'zh-TW': '`Non-Authoritative-Reason` 的值不是 `HSTS`；在未啟用擴充功能的無痕視窗會前往原本的 URL。',
      },
      fix: [
        {
          en: 'Switch the extensions off one by one at `chrome://extensions`.',
          'zh-TW': '在 `chrome://extensions` 逐一停用擴充功能。',
        },
      ],
    },
  ],
  seeAlso: ['http/302', 'http/308'],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.4.8',
    'https://www.rfc-editor.org/rfc/rfc6797#section-7.2',
  ],
});
