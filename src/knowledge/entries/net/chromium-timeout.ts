import { defineTable } from '../../entry';

/** Chromium: nothing came in time. */
export default defineTable(
  {
    group: 'connection',
    severity: 'error',
    visibility: 'client',
    sources: ['https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h'],
  },
  [
    {
      id: 'net/ERR_TIMED_OUT',
      title: { en: 'Timed out', 'zh-TW': '作業逾時' },
      meaning: {
        en: 'The connection was there, but an answer did not come in time.',
        'zh-TW': '連線已建立，但未在時限內收到回應。',
      },
      causes: [
        {
          id: 'server-hangs',
          label: { en: 'the request hangs on the server', 'zh-TW': '要求卡在伺服器上' },
          why: {
            en: 'The page waits for a lock, a query or another service, or all threads are busy.',
            'zh-TW': '頁面正在等待鎖定、查詢或其他服務，或所有執行緒都忙碌。',
          },
          check: {
            en: '`time-taken` in the IIS log is large, or the request is still running.',
            'zh-TW': 'IIS 記錄檔的 `time-taken` 很大，或要求仍在執行。',
          },
          fix: [
            {
              en: 'See the running requests, and mend what they wait for.',
              'zh-TW': '檢視執行中的要求，並修正其等待的項目。',
              command: 'appcmd list requests /elapsed:10000',
            },
          ],
        },
      ],
      seeAlso: ['http/504', 'http/408', 'net/ERR_CONNECTION_TIMED_OUT'],
    },
    {
      id: 'net/ERR_CONNECTION_TIMED_OUT',
      title: { en: 'Connection timed out', 'zh-TW': '連線逾時' },
      meaning: {
        en: 'Nobody answered the attempt to connect: the host is down, or the packets are dropped.',
        'zh-TW': '連線嘗試沒有任何回應：主機停機，或封包遭捨棄。',
      },
      causes: [
        {
          id: 'packets-dropped',
          label: { en: 'host down, or a firewall drops the packets', 'zh-TW': '主機停機，或防火牆捨棄封包' },
          why: {
            en: 'A firewall, a cloud security group or a wrong address swallows the first packet; a stopped service would refuse at once instead.',
            'zh-TW': '防火牆、雲端安全性群組或錯誤的位址讓第一個封包消失；如果只是服務停止，則會立即拒絕。',
          },
          check: {
            en: 'The attempt takes about 20 seconds; no log has a line.',
            'zh-TW': '嘗試約需 20 秒；所有記錄檔都沒有記錄。',
          },
          fix: [
            {
              en: 'Test the port.',
              'zh-TW': '測試連接埠。',
              command: 'Test-NetConnection -ComputerName {host} -Port {port}',
            },
            {
              en: "Open it in the server's firewall and in the cloud's rules.",
              'zh-TW': '在伺服器的防火牆與雲端的規則中開放。',
              command:
                'New-NetFirewallRule -DisplayName "HTTPS in" -Direction Inbound -Protocol TCP -LocalPort {port} -Action Allow',
            },
          ],
        },
      ],
      seeAlso: ['net/ERR_CONNECTION_REFUSED', 'net/ERR_TIMED_OUT', 'http/504'],
    },
  ],
);
