import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/417',
  severity: 'error',
  visibility: 'client',
  title: { en: 'Expectation Failed', 'zh-TW': '無法滿足 Expect 標頭的要求' },
  meaning: {
    en: 'The server or a proxy cannot do what the `Expect` header asks for, which is nearly always `100-continue`.',
    'zh-TW': '伺服器或 Proxy 無法滿足 `Expect` 標頭的要求，該標頭幾乎都是 `100-continue`。',
  },
  causes: [
    {
      id: 'expect-through-proxy',
      label: {
        en: 'a proxy does not know Expect: 100-continue',
        'zh-TW': 'Proxy 不支援 Expect: 100-continue',
      },
      why: {
        en: "Programs such as .NET's `HttpWebRequest` and curl ask for `100-continue` before a body; old proxies refuse it. Browsers never send it.",
        'zh-TW':
          '.NET 的 `HttpWebRequest` 與 curl 等程式會在傳送本文前要求 `100-continue`；舊的 Proxy 會拒絕。瀏覽器不會傳送它。',
      },
      check: {
        en: 'The request has `Expect: 100-continue`; without it the same call works.',
        'zh-TW': '要求含有 `Expect: 100-continue`；移除後相同的呼叫就正常。',
      },
      fix: [
        {
          en: 'In .NET Framework, switch it off.',
          'zh-TW': '在 .NET Framework 中關閉它。',
          config:
            '<system.net><settings><servicePointManager expect100Continue="false" /></settings></system.net>',
        },
        {
          en: 'With `HttpClient`, set `ExpectContinue` to `false`; with curl, send an empty header.',
          'zh-TW': '使用 `HttpClient` 時將 `ExpectContinue` 設為 `false`；使用 curl 時傳送空的標頭。',
          command: 'curl -i -H "Expect:" -d @body.json "{url}"',
        },
      ],
    },
    {
      id: 'unknown-expectation',
      label: { en: 'an expectation other than 100-continue', 'zh-TW': '使用 100-continue 以外的 Expect 值' },
      why: {
        en: '`100-continue` is the only one that HTTP defines; a server may refuse all others.',
        'zh-TW': 'HTTP 只定義了 `100-continue`；伺服器可以拒絕其他的值。',
      },
      check: { en: 'Look at the value of `Expect`.', 'zh-TW': '檢視 `Expect` 的值。' },
      fix: [{ en: 'Do not send the header.', 'zh-TW': '不要傳送此標頭。' }],
    },
  ],
  seeAlso: ['http/100'],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.18',
    'https://learn.microsoft.com/dotnet/api/system.net.servicepointmanager.expect100continue',
  ],
});
