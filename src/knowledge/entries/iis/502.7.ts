import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/502.7',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7+',
  component: 'ARR',
  title: { en: 'Execute request failure', 'zh-TW': '執行要求失敗' },
  meaning: {
    en: 'Application Request Routing could not start working on the request. Since ARR 3.0.1916.',
    'zh-TW': 'Application Request Routing 無法開始處理此要求。從 ARR 3.0.1916 開始出現。',
  },
  causes: [
    {
      id: 'execute-failed',
      label: { en: 'ARR could not start the request', 'zh-TW': 'ARR 無法開始處理要求' },
      why: {
        en: 'The proxy is disabled, or the server lacks memory or ports for new connections.',
        'zh-TW': 'Proxy 未啟用，或伺服器缺少記憶體或可供新連線使用的連接埠。',
      },
      check: {
        en: 'Look at `sc-win32-status`, free memory, and at the number of connections in `TIME_WAIT`.',
        'zh-TW': '查看 `sc-win32-status`、可用記憶體，以及處於 `TIME_WAIT` 的連線數。',
      },
      fix: [
        {
          en: 'Select Enable proxy in server node > Application Request Routing Cache > Server Proxy Settings.',
          'zh-TW':
            '在伺服器節點 >「Application Request Routing Cache」>「Server Proxy Settings」選取「Enable proxy」。',
          command: 'appcmd set config -section:system.webServer/proxy -enabled:true /commit:apphost',
        },
      ],
    },
  ],
  seeAlso: ['iis/502.6', 'iis/502.3', 'http/502'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/application-request-routing/troubleshooting-502-errors-in-arr',
  ],
});
