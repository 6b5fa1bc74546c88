import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/504',
  severity: 'error',
  visibility: 'client',
  title: { en: 'Gateway Timeout', 'zh-TW': '閘道逾時' },
  meaning: {
    en: 'A proxy or balancer waited for the server behind it and gave up. IIS rarely sends this itself: ARR says 502.3.',
    'zh-TW': 'Proxy 或負載平衡器等候後端伺服器而放棄。IIS 本身很少送出此狀態碼：ARR 會回應 502.3。',
  },
  causes: [
    {
      id: 'back-end-slow',
      label: { en: 'the server behind takes too long', 'zh-TW': '後端伺服器處理過久' },
      why: {
        en: 'The page works longer than the proxy waits, often on a slow query or a call to another service.',
        'zh-TW': '頁面的處理時間超過 Proxy 的等待時間，常見於緩慢的查詢或呼叫其他服務。',
      },
      check: {
        en: "The duration, {duration}, is a round number such as 30, 60 or 120 s; the back end's log shows a large `time-taken`, or 200 with `sc-win32-status` `64`.",
        'zh-TW':
          '所花時間 {duration} 是 30、60、120 秒之類的整數；後端記錄檔的 `time-taken` 很大，或為 200 且 `sc-win32-status` 為 `64`。',
      },
      fix: [
        {
          en: 'Find what it waits for.',
          'zh-TW': '找出它在等待什麼。',
          command: 'appcmd list requests /elapsed:10000',
        },
        {
          en: 'Do long work in the background: answer 202 and let the page ask for the result.',
          'zh-TW': '將耗時的工作移到背景：先回應 202，再讓頁面查詢結果。',
        },
      ],
    },
    {
      id: 'timeout-too-short',
      label: { en: "the proxy's time-out is too short", 'zh-TW': 'Proxy 的逾時設定太短' },
      why: {
        en: 'The work is known to be long, but one of the hops waits for less.',
        'zh-TW': '已知工作耗時，但其中一個節點的等待時間較短。',
      },
      check: {
        en: 'The same request sent to the back end directly succeeds.',
        'zh-TW': '直接將相同的要求送到後端則成功。',
      },
      fix: [
        {
          en: 'On nginx:',
          'zh-TW': '在 nginx 上：',
          config: 'proxy_read_timeout 300s;',
        },
        {
          en: 'On Apache:',
          'zh-TW': '在 Apache 上：',
          config: 'ProxyTimeout 300',
        },
        {
          en: 'In ARR:',
          'zh-TW': '在 ARR 中：',
          command: 'appcmd set config -section:system.webServer/proxy /timeout:00:05:00 /commit:apphost',
        },
      ],
    },
    {
      id: 'back-end-unreachable',
      label: { en: 'packets to the back end get lost', 'zh-TW': '送往後端的封包遺失' },
      why: {
        en: 'A firewall drops the connection, or the name of the back end points to an old address.',
        'zh-TW': '防火牆捨棄連線，或後端的名稱指向舊的位址。',
      },
      check: {
        en: "Every request fails after the same time, and the back end's log has no line.",
        'zh-TW': '所有要求都在相同的時間後失敗，且後端的記錄檔沒有記錄。',
      },
      fix: [
        {
          en: "From the proxy's machine, test name and port.",
          'zh-TW': '從 Proxy 所在的電腦測試名稱與連接埠。',
          command: 'Test-NetConnection -ComputerName backend.contoso.com -Port 8080',
        },
      ],
    },
  ],
  seeAlso: ['iis/502.3', 'http/502', 'http/503', 'http/408', 'ancm/502.3'],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.6.5',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/application-request-routing/troubleshooting-502-errors-in-arr',
  ],
});
