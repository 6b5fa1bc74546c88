import { type Cause, defineTable } from '../../entry';

export const clientLeft: Cause = {
  id: 'client-left',
  label: { en: 'the client left before the end', 'zh-TW': '用戶端提早離開' },
  why: {
    en: 'The user went to another page, or a proxy or health probe closed the connection.',
    'zh-TW': '使用者已離開網頁，或 Proxy、健康狀態探查中斷了連線。',
  },
  check: {
    en: '`time-taken` is long or `cs(User-Agent)` names one probe; HTTPERR has `Client_Reset` or `Connection_Dropped`.',
    'zh-TW':
      '`time-taken` 很長，或 `cs(User-Agent)` 都是同一個探查；HTTPERR 有 `Client_Reset` 或 `Connection_Dropped`。',
  },
  fix: [
    {
      en: 'Leave single ones alone. For many, make the page faster or raise the time-out of the proxy in front.',
      'zh-TW': '偶爾出現可不理會。如果很多，請加快網頁，或提高前方 Proxy 的逾時值。',
    },
  ],
};

export const backendRefused: Cause = {
  id: 'port-closed',
  label: { en: 'nothing listens on the port', 'zh-TW': '連接埠沒有程式接聽' },
  why: {
    en: 'The back end is stopped, listens on another port, or a firewall rejects.',
    'zh-TW': '後端已停止、接聽其他連接埠，或被防火牆拒絕。',
  },
  check: { en: 'The test fails on the proxy.', 'zh-TW': '在 Proxy 上測試失敗。' },
  fix: [
    {
      en: 'Start the back end, or correct the port in the rule.',
      'zh-TW': '啟動後端，或修正規則中的連接埠。',
      command: 'powershell Test-NetConnection backend.contoso.com -Port 8080',
    },
  ],
};

/** A connection that ended before its answer. */
export default defineTable(
  {
    severity: 'warning',
    visibility: 'log-only',
    sources: ['https://learn.microsoft.com/windows/win32/debug/system-error-codes--1000-1299-'],
  },
  [
    {
      id: 'win32/64',
      title: { en: 'Connection gone', 'zh-TW': '連線已消失' },
      meaning: {
        en: 'The connection no longer exists. `200 0 64` means that IIS could not send all of the answer.',
        'zh-TW': '連線已不存在。`200 0 64` 表示 IIS 未能送完回應。',
      },
      causes: [clientLeft],
      aliases: ['ERROR_NETNAME_DELETED'],
      seeAlso: ['win32/1229', 'win32/1236', 'hresult/0x80070040'],
      sources: ['https://learn.microsoft.com/windows/win32/debug/system-error-codes--0-499-'],
    },
    {
      id: 'win32/121',
      title: { en: 'Client too slow', 'zh-TW': '用戶端過慢' },
      meaning: { en: 'A wait ran out while IIS was sending.', 'zh-TW': 'IIS 傳送時等候逾時。' },
      causes: [
        {
          id: 'slow-client',
          label: { en: 'the client takes the answer too slowly', 'zh-TW': '用戶端接收回應過慢' },
          why: {
            en: 'HTTP.sys ends connections that receive less than `minBytesPerSecond`, or packets are lost.',
            'zh-TW': 'HTTP.sys 會結束接收速度低於 `minBytesPerSecond` 的連線，或封包遺失。',
          },
          check: {
            en: 'HTTPERR has `Timer_MinBytesPerSecond` for the same client.',
            'zh-TW': 'HTTPERR 有同一用戶端的 `Timer_MinBytesPerSecond`。',
          },
          fix: [
            {
              en: 'Lower the limit.',
              'zh-TW': '降低此限制。',
              command:
                'appcmd set config -section:system.applicationHost/webLimits /minBytesPerSecond:60 /commit:apphost',
            },
          ],
        },
        clientLeft,
      ],
      aliases: ['ERROR_SEM_TIMEOUT'],
      seeAlso: ['win32/64'],
      sources: ['https://learn.microsoft.com/windows/win32/debug/system-error-codes--0-499-'],
    },
    {
      id: 'win32/995',
      title: { en: 'I/O aborted', 'zh-TW': 'I/O 已中止' },
      meaning: {
        en: 'I/O was cancelled because the connection closed or the worker process was recycled.',
        'zh-TW': 'I/O 因連線關閉或背景工作處理序回收而取消。',
      },
      causes: [
        clientLeft,
        {
          id: 'recycled',
          label: { en: 'the pool was recycled meanwhile', 'zh-TW': '集區在此期間回收' },
          why: {
            en: 'Recycling ends requests that outlive `shutdownTimeLimit`.',
            'zh-TW': '回收會結束超過 `shutdownTimeLimit` 的要求。',
          },
          check: {
            en: 'The System log has WAS event 5074 to 5080 or 5186 at that time.',
            'zh-TW': '系統事件記錄在該時間有 WAS 事件 5074 至 5080 或 5186。',
          },
          fix: [
            {
              en: 'Recycle at quiet hours, and allow more time.',
              'zh-TW': '在離峰時間回收，並延長時限。',
              command: 'appcmd set apppool "{appPool}" /processModel.shutdownTimeLimit:00:05:00',
            },
          ],
        },
      ],
      aliases: ['ERROR_OPERATION_ABORTED'],
      seeAlso: ['win32/64', 'hresult/0x800703e3'],
      sources: ['https://learn.microsoft.com/windows/win32/debug/system-error-codes--500-999-'],
    },
    {
      id: 'win32/1167',
      title: { en: 'Connection ended midway', 'zh-TW': '連線中途結束' },
      meaning: {
        en: 'The device is not connected. In the IIS log it often means a connection that ended in the middle.',
        'zh-TW': '裝置未連線。在 IIS 記錄檔中常表示連線中途結束。',
      },
      causes: [clientLeft],
      aliases: ['ERROR_DEVICE_NOT_CONNECTED'],
      seeAlso: ['win32/64'],
    },
    {
      id: 'win32/1223',
      title: { en: 'Cancelled by the user', 'zh-TW': '使用者已取消' },
      meaning: {
        en: 'The user cancelled the operation, such as the prompt for a password.',
        'zh-TW': '使用者取消了作業，例如密碼提示。',
      },
      causes: [
        {
          id: 'prompt-cancelled',
          label: { en: 'the sign-in prompt was cancelled', 'zh-TW': '登入提示已取消' },
          why: { en: 'No credentials were sent.', 'zh-TW': '未傳送認證。' },
          check: {
            en: 'The log has 401 without a `200` after it.',
            'zh-TW': '記錄檔有 401，之後沒有 `200`。',
          },
          fix: [
            {
              en: 'Sign in again. For a prompt on an intranet, add `{host}` to the Local intranet zone.',
              'zh-TW': '重新登入。如果內部網路也會提示，請將 `{host}` 加入「近端內部網路」區域。',
            },
          ],
        },
      ],
      aliases: ['ERROR_CANCELLED'],
      seeAlso: ['iis/401.2'],
    },
    {
      id: 'win32/1229',
      title: { en: 'Connection no longer exists', 'zh-TW': '連線已不存在' },
      meaning: {
        en: 'IIS worked on a connection that no longer exists.',
        'zh-TW': 'IIS 對已不存在的連線進行作業。',
      },
      causes: [clientLeft],
      aliases: ['ERROR_CONNECTION_INVALID'],
      seeAlso: ['win32/64', 'hresult/0x800704cd'],
    },
    {
      id: 'win32/1235',
      title: { en: 'Request aborted', 'zh-TW': '要求已中止' },
      meaning: { en: 'The request was aborted before it ended.', 'zh-TW': '要求在完成前已中止。' },
      causes: [clientLeft],
      aliases: ['ERROR_REQUEST_ABORTED'],
      seeAlso: ['win32/64'],
    },
    {
      id: 'win32/1236',
      title: { en: 'Closed by the server', 'zh-TW': '由伺服器關閉' },
      meaning: { en: 'This system closed the connection.', 'zh-TW': '本機系統關閉了連線。' },
      causes: [
        {
          id: 'abort-rule',
          label: { en: 'a rule drops the connection', 'zh-TW': '規則中斷了連線' },
          why: {
            en: 'A rewrite rule with `AbortRequest`, or an address restriction whose `denyAction` is `AbortRequest`.',
            'zh-TW': '重寫規則使用 `AbortRequest`，或位址限制的 `denyAction` 為 `AbortRequest`。',
          },
          check: { en: 'The same clients or URLs are always hit.', 'zh-TW': '總是相同的用戶端或 URL。' },
          fix: [
            {
              en: 'Answer 403 instead: IP Address and Domain Restrictions > Edit Feature Settings > Deny Action Type.',
              'zh-TW': '改以 403 回應：「IP 位址及網域限制」>「編輯功能設定」>「拒絕動作類型」。',
              command:
                'appcmd set config "{site}" -section:system.webServer/security/ipSecurity /denyAction:Forbidden /commit:apphost',
            },
          ],
        },
        clientLeft,
      ],
      aliases: ['ERROR_CONNECTION_ABORTED'],
      seeAlso: ['win32/64', 'iis/403.6'],
    },
    {
      id: 'win32/1225',
      severity: 'error',
      title: { en: 'Refused by the remote computer', 'zh-TW': '遠端電腦拒絕連線' },
      meaning: {
        en: 'The remote computer refused the connection, mostly beside 502.',
        'zh-TW': '遠端電腦拒絕連線，多半出現在 502 旁邊。',
      },
      causes: [backendRefused],
      aliases: ['ERROR_CONNECTION_REFUSED'],
      seeAlso: ['win32/12029', 'iis/502.3'],
    },
  ],
);
