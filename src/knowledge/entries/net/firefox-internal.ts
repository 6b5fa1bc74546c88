import { defineTable } from '../../entry';

/** Firefox: a failure in the browser or the machine itself, and names that are no failure of a request. */
export default defineTable(
  {
    group: 'internal',
    severity: 'info',
    visibility: 'client',
    causes: [],
    seeAlso: [],
    sources: ['https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py'],
  },
  [
    {
      id: 'net/NS_ERROR_FAILURE',
      severity: 'error',
      title: { en: 'Failed inside Firefox', 'zh-TW': 'Firefox 內部失敗' },
      meaning: { en: 'Firefox failed without a closer reason.', 'zh-TW': 'Firefox 失敗，沒有更明確的原因。' },
      causes: [
        {
          id: 'unspecified',
          label: { en: 'no closer reason is known', 'zh-TW': '沒有更明確的原因' },
          why: {
            en: 'An extension, a service worker or the network stack broke the load.',
            'zh-TW': '擴充功能、Service Worker 或網路堆疊造成載入失敗。',
          },
          check: {
            en: 'If it works in troubleshoot mode, an extension is the reason.',
            'zh-TW': '如果在疑難排解模式中正常，原因就是擴充功能。',
          },
          fix: [
            {
              en: 'Record what Firefox does at `about:logging`, with the networking preset.',
              'zh-TW': '在 `about:logging` 以網路預設組合記錄 Firefox 的動作。',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_FAILED', 'net/NS_BINDING_FAILED'],
    },
    {
      id: 'net/NS_ERROR_UNEXPECTED',
      severity: 'warning',
      title: { en: 'Unexpected state, reason lost', 'zh-TW': '非預期的狀態，原因不明' },
      meaning: {
        en: 'The request was already gone when Firefox looked for the reason of its failure, so the reason is lost.',
        'zh-TW': 'Firefox 查詢失敗原因時，要求已不存在，因此無法得知原因。',
      },
      seeAlso: ['net/NS_ERROR_FAILURE'],
      sources: [
        'https://searchfox.org/mozilla-central/source/toolkit/components/extensions/webrequest/ChannelWrapper.cpp',
      ],
    },
    {
      id: 'net/NS_ERROR_NOT_AVAILABLE',
      severity: 'warning',
      title: { en: 'Not available', 'zh-TW': '無法使用' },
      meaning: {
        en: 'A part of Firefox that the request needs was not ready or is switched off. Try again without extensions.',
        'zh-TW': '要求所需的 Firefox 元件尚未就緒或已關閉。請在不載入擴充功能時再試。',
      },
      seeAlso: ['net/NS_ERROR_FAILURE'],
    },
    {
      id: 'net/NS_ERROR_OUT_OF_MEMORY',
      severity: 'error',
      title: { en: 'Out of memory or sockets', 'zh-TW': '記憶體或通訊端不足' },
      meaning: {
        en: 'Firefox got no memory or no more sockets from the system.',
        'zh-TW': 'Firefox 無法向系統取得記憶體或更多通訊端。',
      },
      causes: [
        {
          id: 'memory-exhausted',
          label: { en: 'memory or sockets are used up', 'zh-TW': '記憶體或通訊端用盡' },
          why: {
            en: 'A page leaks memory, or a program holds thousands of connections.',
            'zh-TW': '頁面有記憶體流失，或某個程式持有數千個連線。',
          },
          check: {
            en: '`about:processes` shows which tab takes the memory.',
            'zh-TW': '`about:processes` 會顯示哪個分頁占用記憶體。',
          },
          fix: [
            {
              en: 'Close that tab, or press Minimize memory usage at `about:memory`.',
              'zh-TW': '關閉該分頁，或在 `about:memory` 按 Minimize memory usage。',
            },
            {
              en: 'See which process holds the connections.',
              'zh-TW': '檢視持有連線的處理序。',
              command: 'Get-NetTCPConnection | Group-Object OwningProcess | Sort-Object Count -Descending',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_INSUFFICIENT_RESOURCES', 'net/NS_ERROR_SOCKET_CREATE_FAILED'],
    },
    ...(['NS_ERROR_FRAME_CRASHED', 'NS_ERROR_CONTENT_CRASHED'] as const).map((name) => ({
      id: `net/${name}` as const,
      severity: 'error' as const,
      title:
        name === 'NS_ERROR_FRAME_CRASHED'
          ? { en: 'Frame crashed', 'zh-TW': '框架當機' }
          : { en: 'Tab crashed', 'zh-TW': '分頁當機' },
      meaning: {
        en: 'The process that showed the page crashed, so its requests ended.',
        'zh-TW': '顯示頁面的處理序當機，其要求因而結束。',
      },
      causes: [
        {
          id: 'content-process-crashed',
          label: { en: "Firefox's content process crashed", 'zh-TW': 'Firefox 的內容處理序當機' },
          why: {
            en: 'A fault in Firefox, in a graphics driver or in software that hooks into it.',
            'zh-TW': 'Firefox、顯示卡驅動程式或掛入其中的軟體有錯誤。',
          },
          check: {
            en: '`about:crashes` has a report of that time, with the module that failed.',
            'zh-TW': '`about:crashes` 有該時間的報告，並列出發生錯誤的模組。',
          },
          fix: [
            {
              en: 'Update Firefox and the graphics driver, then turn off hardware acceleration under Settings > General > Performance.',
              'zh-TW': '更新 Firefox 與顯示卡驅動程式，然後在「設定」>「一般」>「效能」關閉硬體加速。',
            },
          ],
        },
      ],
    })),
    {
      id: 'net/NS_ERROR_FILE_NOT_FOUND',
      severity: 'error',
      title: { en: 'Local file not found', 'zh-TW': '找不到本機檔案' },
      meaning: {
        en: 'A file of this machine or of an extension does not exist.',
        'zh-TW': '本機或擴充功能的檔案不存在。',
      },
      causes: [
        {
          id: 'file-missing',
          label: { en: 'the path is wrong or the file gone', 'zh-TW': '路徑錯誤或檔案已不存在' },
          why: {
            en: 'A `file:` or `moz-extension:` URL points to a file that is not there.',
            'zh-TW': '`file:` 或 `moz-extension:` 的 URL 指向不存在的檔案。',
          },
          check: {
            en: 'The path after the scheme, pasted into Explorer, opens nothing.',
            'zh-TW': '將 scheme 之後的路徑貼到檔案總管，無法開啟任何檔案。',
          },
          fix: [{ en: 'Correct the path in the link.', 'zh-TW': '修正連結中的路徑。' }],
        },
      ],
      seeAlso: ['net/ERR_FILE_NOT_FOUND'],
    },
    {
      id: 'net/NS_ERROR_FILE_ACCESS_DENIED',
      severity: 'error',
      title: { en: 'File access denied', 'zh-TW': '檔案存取遭拒' },
      meaning: {
        en: 'Firefox may not read a file of this machine.',
        'zh-TW': 'Firefox 無權讀取本機的檔案。',
      },
      causes: [
        {
          id: 'file-rights',
          label: { en: 'no right to read the file', 'zh-TW': '沒有讀取檔案的權限' },
          why: {
            en: 'The user has no read permission, or another program has the file locked.',
            'zh-TW': '使用者沒有讀取權限，或檔案被其他程式鎖定。',
          },
          check: {
            en: 'Notepad cannot open the file either.',
            'zh-TW': '記事本也無法開啟此檔案。',
          },
          fix: [
            {
              en: 'Let the user read it.',
              'zh-TW': '授與使用者讀取權限。',
              command: 'icacls C:\\Temp\\page.html /grant "%USERNAME%:R"',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_ACCESS_DENIED'],
    },
    {
      id: 'net/NS_ERROR_GENERATE_FAILURE',
      severity: 'warning',
      title: { en: 'Error without a name', 'zh-TW': '沒有名稱的錯誤' },
      meaning: {
        en: 'Firefox writes an unnamed error as module and code in brackets. After `NS_ERROR_MODULE_SECURITY` comes a TLS or certificate error: look that one up.',
        'zh-TW':
          'Firefox 將沒有名稱的錯誤寫成括號中的模組與代碼。`NS_ERROR_MODULE_SECURITY` 之後是 TLS 或憑證錯誤：請改查該錯誤。',
      },
      sources: ['https://searchfox.org/mozilla-central/source/xpcom/base/ErrorNames.cpp'],
    },
    {
      id: 'net/NS_ERROR_IN_PROGRESS',
      title: { en: 'Already in progress', 'zh-TW': '已在進行中' },
      meaning: {
        en: 'What was asked for already runs; no request failed.',
        'zh-TW': '作業已在執行；沒有要求失敗。',
      },
    },
    {
      id: 'net/NS_ERROR_ALREADY_OPENED',
      title: { en: 'Already opened', 'zh-TW': '已開啟' },
      meaning: {
        en: 'Firefox opened the same channel twice; the first one goes on.',
        'zh-TW': 'Firefox 重複開啟同一個通道；第一個會繼續。',
      },
    },
    {
      id: 'net/NS_ERROR_ALREADY_CONNECTED',
      title: { en: 'Already connected', 'zh-TW': '已連線' },
      meaning: {
        en: 'A name that Firefox keeps but marks as unused.',
        'zh-TW': 'Firefox 保留但註明未使用的名稱。',
      },
    },
    {
      id: 'net/NS_ERROR_NOT_CONNECTED',
      title: { en: 'Not connected', 'zh-TW': '未連線' },
      meaning: {
        en: 'The connection does not exist; Firefox marks this name as unused. Try again.',
        'zh-TW': '連線不存在；Firefox 註明此名稱未使用。請再試一次。',
      },
      seeAlso: ['net/NS_ERROR_NET_RESET'],
    },
    {
      id: 'net/NS_ERROR_LOAD_SHOWED_ERRORPAGE',
      title: { en: 'Error page was shown', 'zh-TW': '已顯示錯誤頁' },
      meaning: {
        en: 'The load ended with an error page; the error before this one says why.',
        'zh-TW': '載入以錯誤頁結束；前一個錯誤說明原因。',
      },
    },
    {
      id: 'net/NS_ERROR_DOCUMENT_LOAD_LISTENER_NO_PARENT_CHANNEL',
      title: { en: 'No parent channel', 'zh-TW': '沒有父通道' },
      meaning: {
        en: 'Another process opened the page, so this channel was dropped; this is no failure.',
        'zh-TW': '頁面由其他處理序開啟，因此捨棄此通道；這不是失敗。',
      },
    },
    {
      id: 'net/NS_ERROR_INVALID_SIGNATURE',
      title: { en: 'Invalid content signature', 'zh-TW': '內容簽章無效' },
      meaning: {
        en: "Content for Firefox's own use could not be verified.",
        'zh-TW': '無法驗證 Firefox 自用的內容。',
      },
    },
    {
      id: 'net/NS_ERROR_INSUFFICIENT_DOMAIN_LEVELS',
      title: { en: 'Too few domain levels', 'zh-TW': '網域層級不足' },
      meaning: {
        en: 'Firefox asked for more parts of a host name than it has; no request failed.',
        'zh-TW': 'Firefox 查詢的主機名稱層級多於實際的數目；沒有要求失敗。',
      },
    },
    {
      id: 'net/NS_ERROR_HOST_IS_IP_ADDRESS',
      title: { en: 'Host is an IP address', 'zh-TW': '主機是 IP 位址' },
      meaning: {
        en: 'Firefox asked for the domain of a host that is an IP address; no request failed.',
        'zh-TW': 'Firefox 查詢 IP 位址主機的網域；沒有要求失敗。',
      },
    },
    {
      id: 'net/NS_ERROR_PARSED_DATA_CACHED',
      title: { en: 'Parsed data reused', 'zh-TW': '重複使用已剖析的資料' },
      meaning: {
        en: 'Firefox took what it had parsed before; this is no failure.',
        'zh-TW': 'Firefox 使用先前剖析過的資料；這不是失敗。',
      },
    },
  ],
);
