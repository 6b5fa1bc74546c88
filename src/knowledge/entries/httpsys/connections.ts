import { defineTable } from '../../entry';

/** Microsoft's list of the reasons. */
const HTTPERR =
  'https://learn.microsoft.com/troubleshoot/developer/webapps/aspnet/site-behavior-performance/error-logging-http-apis';

/** A worker process that went away with requests in its hands. */
const WORKER_CRASHED = {
  id: 'worker-crashed',
  label: { en: 'the worker process crashed or was killed', 'zh-TW': '背景工作處理序當機或遭終止' },
  why: {
    en: 'An unhandled exception, a stack overflow, a failed ping or a recycle that took too long ended `w3wp.exe`.',
    'zh-TW': '未處理的例外狀況、堆疊溢位、ping 失敗或回收過久，使 `w3wp.exe` 結束。',
  },
  check: {
    en: 'WAS events 5009 to 5013 in the System log; `Application Error` 1000 or `.NET Runtime` 1026 in the Application log.',
    'zh-TW':
      '系統事件記錄有 WAS 事件 5009 至 5013；應用程式事件記錄有 `Application Error` 1000 或 `.NET Runtime` 1026。',
  },
  fix: [
    {
      en: 'Mend the crash that these events name.',
      'zh-TW': '修正這些事件指出的當機原因。',
      command: "Get-WinEvent -FilterHashtable @{LogName='Application'; Id=1000,1026} -MaxEvents 10",
    },
    {
      en: 'If recycling cuts long requests off, give them more time.',
      'zh-TW': '若是回收中斷了長時間的要求，請延長時間。',
      command: 'appcmd set apppool "{appPool}" /processModel.shutdownTimeLimit:00:05:00',
    },
  ],
};

/** HTTPERR: the connection ended without an answer. */
export default defineTable({ severity: 'error', visibility: 'log-only', sources: [HTTPERR] }, [
  {
    id: 'httpsys/Client_Reset',
    severity: 'warning',
    title: { en: 'Client closed before dispatch', 'zh-TW': '用戶端在分派前關閉連線' },
    meaning: {
      en: 'The connection was closed before the request went to a worker process. Mostly harmless.',
      'zh-TW': '要求尚未交給背景工作處理序，連線就已關閉。大多無害。',
    },
    causes: [
      {
        id: 'client-left',
        label: { en: 'the client left or a probe hung up', 'zh-TW': '用戶端離開或探查中斷' },
        why: {
          en: 'A user cancelled, or a health probe closes at once.',
          'zh-TW': '使用者取消，或健康情況探查立即關閉連線。',
        },
        check: { en: '`c-ip` tells a balancer from users.', 'zh-TW': '`c-ip` 可分辨負載平衡器與使用者。' },
        fix: [
          {
            en: 'If many users are hit, see whether the queue is full.',
            'zh-TW': '若許多使用者受影響，檢查佇列是否已滿。',
            command: 'appcmd list requests',
          },
        ],
      },
    ],
    seeAlso: ['httpsys/Connection_Dropped', 'net/ERR_ABORTED'],
  },
  {
    id: 'httpsys/Connection_Dropped',
    severity: 'warning',
    title: { en: 'Connection dropped in mid-answer', 'zh-TW': '回應途中連線中斷' },
    meaning: {
      en: 'The connection was closed before the server could send the last packet of the answer.',
      'zh-TW': '伺服器送出回應的最後一個封包前，連線就已關閉。',
    },
    causes: [
      {
        id: 'client-gave-up',
        label: { en: 'the client or a proxy gave up waiting', 'zh-TW': '用戶端或 Proxy 放棄等待' },
        why: {
          en: 'The page takes longer than a time-out before it, or the user navigated away.',
          'zh-TW': '網頁所需時間超過前方的逾時，或使用者離開網頁。',
        },
        check: {
          en: 'The IIS log has the request with `sc-win32-status` 64 or 1236 and a long `time-taken`.',
          'zh-TW': 'IIS 記錄檔中該要求的 `sc-win32-status` 為 64 或 1236，且 `time-taken` 很長。',
        },
        fix: [
          {
            en: 'Make that page faster, or raise the time-out of the proxy.',
            'zh-TW': '加快該網頁，或提高 Proxy 的逾時。',
          },
        ],
      },
    ],
    seeAlso: ['httpsys/Client_Reset', 'httpsys/Connection_Dropped_List_Full', 'net/ERR_ABORTED'],
  },
  {
    id: 'httpsys/Connection_Dropped_List_Full',
    severity: 'warning',
    versions: 'IIS 7+',
    title: { en: 'List of dropped connections full', 'zh-TW': '中斷連線清單已滿' },
    meaning: {
      en: 'So many clients have left that the list of dropped connections is full.',
      'zh-TW': '離開的用戶端過多，中斷連線的清單已滿。',
    },
    causes: [
      {
        id: 'mass-leaving',
        label: { en: 'many clients leave at once', 'zh-TW': '大量用戶端同時離開' },
        why: {
          en: 'A slow application, or a balancer that resets its connections.',
          'zh-TW': '應用程式過慢，或負載平衡器重設連線。',
        },
        check: {
          en: 'Many `Connection_Dropped` lines stand before it.',
          'zh-TW': '之前有許多 `Connection_Dropped` 記錄。',
        },
        fix: [
          {
            en: 'Find the slow page and mend it.',
            'zh-TW': '找出並修正過慢的網頁。',
            command: 'appcmd list requests /elapsed:5000',
          },
        ],
      },
    ],
    seeAlso: ['httpsys/Connection_Dropped'],
  },
  {
    id: 'httpsys/Connection_Abandoned_By_AppPool',
    title: { en: 'Abandoned by the application pool', 'zh-TW': '遭應用程式集區放棄' },
    meaning: {
      en: 'A worker process ended, or let go of a request that it was still working on. The browser sees a reset or an empty response.',
      'zh-TW': '背景工作處理序結束，或放棄了處理中的要求。瀏覽器會看到連線重設或空白回應。',
    },
    causes: [WORKER_CRASHED],
    seeAlso: [
      'httpsys/Connection_Abandoned_By_ReqQueue',
      'net/ERR_CONNECTION_RESET',
      'net/ERR_EMPTY_RESPONSE',
    ],
  },
  {
    id: 'httpsys/Connection_Abandoned_By_ReqQueue',
    versions: 'IIS 7+',
    title: { en: 'Abandoned by the request queue', 'zh-TW': '遭要求佇列放棄' },
    meaning: {
      en: 'As `Connection_Abandoned_By_AppPool`, on Windows Server 2008 and later.',
      'zh-TW': '同 `Connection_Abandoned_By_AppPool`，用於 Windows Server 2008 以後。',
    },
    causes: [WORKER_CRASHED],
    seeAlso: [
      'httpsys/Connection_Abandoned_By_AppPool',
      'net/ERR_CONNECTION_RESET',
      'net/ERR_EMPTY_RESPONSE',
    ],
  },
  {
    id: 'httpsys/Connections_Refused',
    title: { en: 'No new connections', 'zh-TW': '不再接受連線' },
    meaning: {
      en: 'Less than 20 MB of nonpaged pool is left, so HTTP.sys takes no new connections.',
      'zh-TW': '非分頁集區剩餘不到 20 MB，HTTP.sys 不再接受新連線。',
    },
    causes: [
      {
        id: 'pool-leak',
        label: { en: 'a driver leaks nonpaged pool', 'zh-TW': '驅動程式造成非分頁集區流失' },
        why: {
          en: 'Mostly an antivirus, network or storage driver.',
          'zh-TW': '多半是防毒、網路或儲存裝置的驅動程式。',
        },
        check: {
          en: 'The counter `Pool Nonpaged Bytes` grows; `poolmon` names the tag.',
          'zh-TW': '計數器 `Pool Nonpaged Bytes` 持續增加；`poolmon` 可列出標記。',
        },
        fix: [
          {
            en: 'See how much is used, then update the driver that leaks.',
            'zh-TW': '檢視用量，然後更新造成流失的驅動程式。',
            command: "Get-Counter '\\Memory\\Pool Nonpaged Bytes'",
          },
          {
            en: 'Until then, lower the mark to 8 MB; it takes a restart.',
            'zh-TW': '在此之前，將門檻降為 8 MB；需重新啟動。',
            command:
              'reg add HKLM\\SYSTEM\\CurrentControlSet\\Services\\HTTP\\Parameters /v EnableAggressiveMemoryUsage /t REG_DWORD /d 1 /f',
          },
        ],
      },
    ],
    seeAlso: ['httpsys/N/A', 'net/ERR_CONNECTION_REFUSED'],
    sources: [
      HTTPERR,
      'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/iisadmin-service-inetinfo/httpsys-registry-windows',
    ],
  },
  {
    id: 'httpsys/Request_Cancelled',
    severity: 'warning',
    title: { en: 'Request cancelled', 'zh-TW': '要求已取消' },
    meaning: {
      en: "The request was cancelled before its answer was complete. Microsoft's list does not name this reason.",
      'zh-TW': '要求在回應完成前遭取消。Microsoft 的清單沒有此原因。',
    },
    causes: [
      {
        id: 'cancelled',
        label: { en: 'the client or a front end cancelled', 'zh-TW': '用戶端或前端取消' },
        why: {
          en: 'The user left the page, or the time-out of a front end passed.',
          'zh-TW': '使用者離開網頁，或超過前端的逾時。',
        },
        check: {
          en: 'Many at one duration point to a time-out.',
          'zh-TW': '若許多要求在同一時間長度取消，便是逾時。',
        },
        fix: [
          {
            en: 'Make the slow page faster, or raise that time-out.',
            'zh-TW': '加快過慢的網頁，或提高該逾時。',
          },
        ],
      },
    ],
    seeAlso: ['httpsys/Connection_Dropped', 'net/ERR_ABORTED'],
  },
  {
    id: 'httpsys/no-reason',
    severity: 'info',
    title: { en: 'No reason given (-)', 'zh-TW': '未提供原因（-）' },
    meaning: {
      en: '`s-reason` is `-`. Look at `sc-status`, and whether `ErrorLoggingFields` leaves the field out.',
      'zh-TW': '`s-reason` 為 `-`。請檢視 `sc-status`，並確認 `ErrorLoggingFields` 是否略過此欄位。',
    },
    causes: [],
    seeAlso: ['httpsys/503-page', 'httpsys/400-page'],
  },
]);
