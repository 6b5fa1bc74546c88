import { type Cause, defineTable } from '../../entry';
import { backendRefused, clientLeft } from './connection';
import { nameUnknown } from './winhttp';

const portsUsedUp: Cause = {
  id: 'ports-used-up',
  label: { en: 'outgoing ports are used up', 'zh-TW': '對外連接埠用盡' },
  why: {
    en: 'The proxy or application opens connections faster than they are freed.',
    'zh-TW': 'Proxy 或應用程式開啟連線的速度超過釋放速度。',
  },
  check: {
    en: '`netstat -ano` lists thousands of `TIME_WAIT`; the System log has Tcpip event 4227 or 4231.',
    'zh-TW': '`netstat -ano` 列出數千個 `TIME_WAIT`；系統事件記錄有 Tcpip 事件 4227 或 4231。',
  },
  fix: [
    {
      en: 'Reuse connections, such as one `HttpClient`, and widen the range.',
      'zh-TW': '重複使用連線（例如單一 `HttpClient`），並擴大範圍。',
      command: 'netsh int ipv4 set dynamicport tcp start=10000 num=55536',
    },
  ],
};

/** Windows Sockets, beside 502 and broken connections. */
export default defineTable(
  {
    severity: 'error',
    visibility: 'log-only',
    sources: ['https://learn.microsoft.com/windows/win32/winsock/windows-sockets-error-codes-2'],
  },
  [
    {
      id: 'win32/10022',
      title: { en: 'Invalid socket argument', 'zh-TW': '通訊端引數無效' },
      meaning: { en: 'A program passed a bad value to a socket.', 'zh-TW': '程式對通訊端傳入了錯誤的值。' },
      causes: [
        {
          id: 'bad-argument',
          label: { en: 'a module or proxy product is at fault', 'zh-TW': '模組或 Proxy 產品有問題' },
          why: {
            en: 'Often from filter drivers of VPN or security products.',
            'zh-TW': '常來自 VPN 或安全性產品的篩選驅動程式。',
          },
          check: { en: 'It stops without that product.', 'zh-TW': '停用該產品後就消失。' },
          fix: [
            {
              en: 'Reset Winsock, which removes such providers, and restart the computer.',
              'zh-TW': '重設 Winsock（會移除這類提供者）並重新啟動電腦。',
              command: 'netsh winsock reset',
            },
          ],
        },
      ],
      aliases: ['WSAEINVAL'],
      seeAlso: ['iis/502.3'],
    },
    {
      id: 'win32/10048',
      title: { en: 'Address in use', 'zh-TW': '位址使用中' },
      meaning: { en: 'The address and port are in use.', 'zh-TW': '位址與連接埠已被使用。' },
      causes: [
        portsUsedUp,
        {
          id: 'port-taken',
          label: { en: 'another program has the port', 'zh-TW': '其他程式佔用連接埠' },
          why: { en: 'A site or program cannot listen on it.', 'zh-TW': '網站或程式無法接聽該連接埠。' },
          check: { en: 'The command names the process.', 'zh-TW': '命令會列出處理序。' },
          fix: [
            {
              en: 'Stop that program, or change the binding.',
              'zh-TW': '停止該程式，或變更繫結。',
              command: 'netstat -ano | findstr :{port}',
            },
          ],
        },
      ],
      aliases: ['WSAEADDRINUSE'],
      seeAlso: ['iis/502.3'],
    },
    {
      id: 'win32/10055',
      title: { en: 'No buffer space', 'zh-TW': '沒有緩衝區空間' },
      meaning: { en: 'Ports or memory for sockets are used up.', 'zh-TW': '通訊端的連接埠或記憶體用盡。' },
      causes: [portsUsedUp],
      aliases: ['WSAENOBUFS'],
      seeAlso: ['win32/10048'],
    },
    {
      id: 'win32/10053',
      severity: 'warning',
      title: { en: 'Connection aborted', 'zh-TW': '連線已中止' },
      meaning: {
        en: 'Windows gave the connection up, often because the other side no longer answered.',
        'zh-TW': 'Windows 放棄了連線，常因另一端不再回應。',
      },
      causes: [clientLeft],
      aliases: ['WSAECONNABORTED'],
      seeAlso: ['win32/64'],
    },
    {
      id: 'win32/10054',
      title: { en: 'Connection reset', 'zh-TW': '連線已重設' },
      meaning: {
        en: 'The other side reset the connection: the back end beside 502.3, else the client.',
        'zh-TW': '另一端重設了連線：在 502.3 旁邊是後端，否則是用戶端。',
      },
      causes: [
        {
          id: 'backend-reset',
          label: { en: '502.3: the back end reset it', 'zh-TW': '502.3：後端重設連線' },
          why: {
            en: 'Its process crashed, was recycled or refuses the protocol.',
            'zh-TW': '其處理序當機、已回收，或拒絕該通訊協定。',
          },
          check: {
            en: 'The status is 502, and the Application log of the back end has event 1000 or 5011 at that time.',
            'zh-TW': '狀態為 502，且後端的事件記錄在該時間有事件 1000 或 5011。',
          },
          fix: [
            {
              en: 'Repair the crash, and test the back end directly.',
              'zh-TW': '修復當機，並直接測試後端。',
              command: 'curl -v http://backend.contoso.com:8080/',
            },
          ],
        },
        clientLeft,
      ],
      aliases: ['WSAECONNRESET'],
      seeAlso: ['win32/12030', 'iis/502.3'],
    },
    {
      id: 'win32/10060',
      title: { en: 'Connection timed out', 'zh-TW': '連線逾時' },
      meaning: {
        en: 'The other computer did not answer the attempt to connect.',
        'zh-TW': '另一台電腦未回應連線嘗試。',
      },
      causes: [
        {
          id: 'no-answer',
          label: { en: 'the back end is off or filtered', 'zh-TW': '後端停機或被過濾' },
          why: {
            en: 'A firewall drops packets, or the address is wrong.',
            'zh-TW': '防火牆捨棄封包，或位址錯誤。',
          },
          check: { en: '`time-taken` is about 21 seconds or more.', 'zh-TW': '`time-taken` 約 21 秒以上。' },
          fix: [
            {
              en: 'Test the port from the proxy, and open it in the firewall.',
              'zh-TW': '在 Proxy 測試連接埠，並在防火牆開放。',
              command: 'powershell Test-NetConnection backend.contoso.com -Port 8080',
            },
          ],
        },
      ],
      aliases: ['WSAETIMEDOUT'],
      seeAlso: ['iis/502.3', 'win32/12002'],
    },
    {
      id: 'win32/10061',
      title: { en: 'Connection refused', 'zh-TW': '連線遭拒' },
      meaning: { en: 'The other computer refused the connection.', 'zh-TW': '另一台電腦拒絕連線。' },
      causes: [backendRefused],
      aliases: ['WSAECONNREFUSED'],
      seeAlso: ['iis/502.3', 'win32/12029'],
    },
    {
      id: 'win32/11001',
      title: { en: 'Host not found', 'zh-TW': '找不到主機' },
      meaning: { en: 'DNS knows no such host.', 'zh-TW': 'DNS 查不到此主機。' },
      causes: [nameUnknown],
      aliases: ['WSAHOST_NOT_FOUND'],
      seeAlso: ['win32/12007', 'iis/502.3'],
    },
  ],
);
