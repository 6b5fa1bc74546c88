import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/502.4',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7+',
  component: 'ARR',
  title: { en: 'No server available', 'zh-TW': '沒有可用的伺服器' },
  meaning: {
    en: 'Application Request Routing has no healthy server in the farm to send the request to.',
    'zh-TW': 'Application Request Routing 在伺服器陣列中沒有狀況良好的伺服器可以轉送要求。',
  },
  causes: [
    {
      id: 'health-test',
      label: { en: 'the health test fails for every server', 'zh-TW': '所有伺服器的健康狀態測試都失敗' },
      why: {
        en: 'The test URL answers an error, expects another host name, or its response text changed, so all servers count as unhealthy.',
        'zh-TW': '測試 URL 回應錯誤、需要其他主機名稱，或回應文字已變更，因此所有伺服器都被視為不健康。',
      },
      check: {
        en: 'Server Farms > the farm > Monitoring and Management shows the servers as Unhealthy; open the test URL on the proxy.',
        'zh-TW': '「伺服器陣列」> 該陣列 >「監視與管理」將伺服器顯示為不健康；請在 Proxy 上開啟測試 URL。',
      },
      fix: [
        {
          en: 'Correct URL, acceptable status codes and response match in Health Test, then press Verify.',
          'zh-TW': '在「健康狀態測試」修正 URL、可接受的狀態碼與回應比對，再按「驗證」。',
          command: 'appcmd list config -section:webFarms',
        },
      ],
    },
    {
      id: 'servers-offline',
      label: { en: 'all servers are offline or draining', 'zh-TW': '所有伺服器已離線或正在清空' },
      why: {
        en: 'The servers were taken out of load balancing and not put back.',
        'zh-TW': '伺服器已從負載平衡中移出，而未再加回。',
      },
      check: {
        en: 'Monitoring and Management shows Unavailable or Drain; the request lacks `ARR_SERVER_ROUTED` in a trace.',
        'zh-TW': '「監視與管理」顯示為無法使用或清空；追蹤中沒有 `ARR_SERVER_ROUTED`。',
      },
      fix: [
        {
          en: 'Choose Add to Load Balancing, or Make Server Available Gracefully.',
          'zh-TW': '選擇「加入負載平衡」，或讓伺服器以正常方式恢復可用。',
        },
        {
          en: 'If Servers shows the server as offline, bring it online.',
          'zh-TW': '如果「伺服器」將它顯示為離線，請讓它上線。',
          command:
            "appcmd set config -section:webFarms \"/[name='farm1'].[address='web1'].enabled:true\" /commit:apphost",
        },
      ],
    },
    {
      id: 'farm-empty',
      label: { en: 'the farm has no servers', 'zh-TW': '伺服器陣列中沒有伺服器' },
      why: {
        en: 'The servers were removed, or a configuration was copied without them.',
        'zh-TW': '伺服器已被移除，或複製組態時未包含伺服器。',
      },
      check: {
        en: 'Monitoring and Management lists no server.',
        'zh-TW': '「監視與管理」沒有列出任何伺服器。',
      },
      fix: [
        {
          en: 'Add one in Server Farms > the farm > Servers.',
          'zh-TW': '在「伺服器陣列」> 該陣列 >「伺服器」新增。',
          command:
            "appcmd set config -section:webFarms /+\"[name='farm1'].[address='web1']\" /commit:apphost",
        },
      ],
    },
  ],
  seeAlso: ['iis/502.3', 'http/502', 'http/503'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/application-request-routing/troubleshooting-502-errors-in-arr',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
