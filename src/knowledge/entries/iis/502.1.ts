import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/502.1',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 5+',
  title: { en: 'CGI application timeout', 'zh-TW': 'CGI 應用程式逾時' },
  meaning: {
    en: 'The CGI program did not finish within the time limit, 15 minutes by default. CGI starts a program for each request and sends its output as the page.',
    'zh-TW':
      'CGI 程式未在時限內完成（預設為 15 分鐘）。CGI 會為每個要求執行一個程式，並將其輸出作為網頁送出。',
  },
  causes: [
    {
      id: 'program-too-slow',
      label: { en: 'the program runs longer than the CGI time-out', 'zh-TW': '程式執行時間超過 CGI 逾時值' },
      why: {
        en: 'The program works on something long, such as a report or a slow database.',
        'zh-TW': '程式正在處理耗時的工作，例如報表或緩慢的資料庫。',
      },
      check: {
        en: '`time-taken` of the log is about the time-out.',
        'zh-TW': '記錄檔的 `time-taken` 約等於逾時值。',
      },
      fix: [
        {
          en: 'Speed the program up, or raise the limit in IIS Manager, CGI > Time-out.',
          'zh-TW': '加快程式，或在 IIS 管理員的「CGI」>「逾時」提高上限。',
          command:
            'appcmd set config "{site}" -section:system.webServer/cgi -timeout:00:30:00 /commit:apphost',
          config: `<system.webServer>
  <cgi timeout="00:30:00" />
</system.webServer>`,
        },
      ],
    },
    {
      id: 'program-hangs',
      label: { en: 'the program waits for input or a dialog', 'zh-TW': '程式在等候輸入或對話方塊' },
      why: {
        en: 'It asks for a key or shows a window that nobody sees, or waits for a body that never comes.',
        'zh-TW': '程式要求按鍵、顯示沒有人看得到的視窗，或等候永遠不會到達的本文。',
      },
      check: {
        en: 'Its process stays in Task Manager without using the processor.',
        'zh-TW': '其處理序留在工作管理員中，卻不使用處理器。',
      },
      fix: [
        {
          en: 'Run it from a command prompt with the account of `{appPool}`, and remove what it waits for.',
          'zh-TW': '以 `{appPool}` 的帳戶在命令提示字元執行，並移除它所等候的項目。',
          command: 'appcmd list requests /elapsed:60000',
        },
      ],
    },
  ],
  seeAlso: ['http/502', 'iis/502.2', 'http/504'],
  sources: [
    'https://learn.microsoft.com/iis/configuration/system.webserver/cgi',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
