import { defineTable } from '../../entry';

/** Chromium: a socket of this machine could not be used. */
export default defineTable(
  {
    group: 'connection',
    severity: 'error',
    visibility: 'client',
    sources: ['https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h'],
  },
  [
    {
      id: 'net/ERR_SOCKET_NOT_CONNECTED',
      title: { en: 'Socket not connected', 'zh-TW': '通訊端未連線' },
      meaning: {
        en: 'The connection was gone when the browser wanted to write to it.',
        'zh-TW': '瀏覽器要寫入時連線已不存在。',
      },
      causes: [
        {
          id: 'idle-closed',
          label: { en: 'an idle connection was closed', 'zh-TW': '閒置的連線已關閉' },
          why: {
            en: 'The server or a firewall closed it; HTTP.sys does so after `connectionTimeout` (120 s).',
            'zh-TW': '伺服器或防火牆已關閉它；HTTP.sys 會在 `connectionTimeout`（120 秒）後關閉。',
          },
          check: {
            en: 'It comes after a pause; HTTPERR has `Timer_ConnectionIdle`.',
            'zh-TW': '發生在一段閒置之後；HTTPERR 的原因是 `Timer_ConnectionIdle`。',
          },
          fix: [
            {
              en: 'Reload; on IIS or the device in front, lengthen the idle time.',
              'zh-TW': '重新整理；在 IIS 或前方裝置延長閒置時間。',
              command: 'appcmd set site "{site}" /limits.connectionTimeout:00:05:00',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_CONNECTION_CLOSED', 'httpsys/Timer_ConnectionIdle'],
    },
    {
      id: 'net/ERR_ADDRESS_IN_USE',
      title: { en: 'Address in use', 'zh-TW': '位址使用中' },
      meaning: {
        en: 'The machine had no free local port, or the port is taken.',
        'zh-TW': '電腦沒有可用的本機連接埠，或連接埠已被使用。',
      },
      causes: [
        {
          id: 'ports-used-up',
          label: { en: 'no local port is free', 'zh-TW': '本機連接埠已用盡' },
          why: {
            en: 'A program opens and closes connections very fast, so that ports wait in `TIME_WAIT`.',
            'zh-TW': '程式快速地開啟與關閉連線，使連接埠停留在 `TIME_WAIT`。',
          },
          check: {
            en: 'The System log has event 4231 of `Tcpip`.',
            'zh-TW': '系統記錄檔有 `Tcpip` 的事件 4231。',
          },
          fix: [
            {
              en: 'Find the program.',
              'zh-TW': '找出該程式。',
              command: 'Get-NetTCPConnection | Group-Object OwningProcess | Sort-Object Count',
            },
            {
              en: 'Widen the range of ports.',
              'zh-TW': '擴大連接埠的範圍。',
              command: 'netsh int ipv4 set dynamicport tcp start=10000 num=55535',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_NO_BUFFER_SPACE'],
    },
    {
      id: 'net/ERR_NO_BUFFER_SPACE',
      title: { en: 'No buffer space', 'zh-TW': '緩衝區空間不足' },
      meaning: { en: 'The system has no buffers left for sockets.', 'zh-TW': '系統沒有可用的通訊端緩衝區。' },
      causes: [
        {
          id: 'buffers-used-up',
          label: { en: 'too many connections, or a leaking driver', 'zh-TW': '連線過多，或驅動程式洩漏' },
          why: {
            en: 'A program holds thousands of connections, or a driver leaks memory.',
            'zh-TW': '程式持有數千條連線，或驅動程式洩漏記憶體。',
          },
          check: { en: 'Count the connections of each process.', 'zh-TW': '計算每個處理序的連線數。' },
          fix: [
            {
              en: 'End the program that holds most, then restart the machine.',
              'zh-TW': '結束持有最多連線的程式，然後重新啟動電腦。',
              command: 'Get-NetTCPConnection | Group-Object OwningProcess | Sort-Object Count',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_ADDRESS_IN_USE'],
    },
    {
      id: 'net/ERR_WINSOCK_UNEXPECTED_WRITTEN_BYTES',
      title: { en: 'Winsock counted wrongly', 'zh-TW': 'Winsock 回報的位元組數有誤' },
      meaning: {
        en: 'Windows counted more bytes than the browser sent.',
        'zh-TW': 'Windows 回報的位元組多於瀏覽器傳送的數量。',
      },
      causes: [
        {
          id: 'layered-provider',
          label: { en: 'a faulty network add-on (LSP)', 'zh-TW': '有問題的網路附加元件（LSP）' },
          why: {
            en: 'Old antivirus software hooks into Winsock.',
            'zh-TW': '舊的防毒軟體掛接在 Winsock 上。',
          },
          check: { en: "The list has another maker's entry.", 'zh-TW': '清單中有其他廠商的項目。' },
          fix: [
            {
              en: 'Uninstall it, or run `netsh winsock reset`.',
              'zh-TW': '將其解除安裝，或執行 `netsh winsock reset`。',
              command: 'netsh winsock show catalog',
            },
          ],
        },
      ],
      seeAlso: [],
    },
    {
      id: 'net/ERR_WS_PROTOCOL_ERROR',
      title: { en: 'WebSocket protocol error', 'zh-TW': 'WebSocket 通訊協定錯誤' },
      meaning: {
        en: 'The other side sent a WebSocket frame that the protocol forbids.',
        'zh-TW': '對方傳送了通訊協定禁止的 WebSocket 訊框。',
      },
      causes: [
        {
          id: 'bad-frame',
          label: {
            en: 'a broken frame from the server or a proxy',
            'zh-TW': '伺服器或 Proxy 傳送了損壞的訊框',
          },
          why: {
            en: 'A proxy alters the frames, or code writes beside the library.',
            'zh-TW': 'Proxy 修改了訊框，或程式碼略過程式庫寫入。',
          },
          check: { en: 'The console names the fault.', 'zh-TW': '主控台會指出問題。' },
          fix: [
            {
              en: 'Use `wss:`, and write to the socket by the library alone.',
              'zh-TW': '使用 `wss:`，且只透過程式庫寫入通訊端。',
            },
          ],
        },
      ],
      seeAlso: ['http/101'],
    },
    {
      id: 'net/ERR_WS_THROTTLE_QUEUE_TOO_LARGE',
      severity: 'warning',
      title: { en: 'Too many WebSockets waiting', 'zh-TW': '等待中的 WebSocket 過多' },
      meaning: {
        en: 'Too many WebSockets wait to connect; the page should wait longer after each failure.',
        'zh-TW': '等待連線的 WebSocket 過多；網頁應在每次失敗後延長等待時間。',
      },
      causes: [],
      seeAlso: [],
    },
  ],
);
