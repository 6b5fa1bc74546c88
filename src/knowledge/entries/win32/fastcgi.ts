import { type Cause, defineTable } from '../../entry';

const processEnded: Cause = {
  id: 'process-ended',
  label: { en: 'the FastCGI or CGI process ended', 'zh-TW': 'FastCGI 或 CGI 處理序已結束' },
  why: {
    en: '`php-cgi.exe` or another program crashed, was recycled or lacks a DLL.',
    'zh-TW': '`php-cgi.exe` 或其他程式當機、已回收或缺少 DLL。',
  },
  check: {
    en: 'The page names `FastCgiModule`, and the Application log has event 1000 for the program.',
    'zh-TW': '網頁列出 `FastCgiModule`，應用程式事件記錄有該程式的事件 1000。',
  },
  fix: [
    {
      en: 'Run it by hand to see its message, and install what it lacks.',
      'zh-TW': '手動執行以查看訊息，並安裝缺少的元件。',
      command: 'C:\\PHP\\php-cgi.exe -v',
    },
  ],
};

const tooSlow: Cause = {
  id: 'script-too-slow',
  label: { en: 'the script runs longer than allowed', 'zh-TW': '指令碼執行超過時限' },
  why: {
    en: 'FastCGI ends a request that exceeds `activityTimeout` or `requestTimeout`.',
    'zh-TW': 'FastCGI 會結束超過 `activityTimeout` 或 `requestTimeout` 的要求。',
  },
  check: { en: '`time-taken` is about one of these limits.', 'zh-TW': '`time-taken` 約等於其中一個時限。' },
  fix: [
    {
      en: 'Raise both limits, or make the script faster.',
      'zh-TW': '提高兩個時限，或加快指令碼。',
      command:
        'appcmd set config -section:system.webServer/fastCgi "/[fullPath=\'C:\\PHP\\php-cgi.exe\'].activityTimeout:300" "/[fullPath=\'C:\\PHP\\php-cgi.exe\'].requestTimeout:300" /commit:apphost',
    },
  ],
};

/** FastCGI and CGI programs, such as PHP. */
export default defineTable(
  {
    severity: 'error',
    visibility: 'log-only',
    sources: ['https://learn.microsoft.com/windows/win32/debug/system-error-codes--0-499-'],
  },
  [
    {
      id: 'win32/109',
      title: { en: 'Pipe ended', 'zh-TW': '管道已結束' },
      meaning: {
        en: 'The other end of a pipe closed, beside 500.0 or 502.2.',
        'zh-TW': '管道的另一端已關閉，出現在 500.0 或 502.2 旁邊。',
      },
      causes: [processEnded],
      aliases: ['ERROR_BROKEN_PIPE'],
      seeAlso: ['iis/500.0', 'iis/502.2'],
    },
    {
      id: 'win32/230',
      title: { en: 'Bad pipe state', 'zh-TW': '管道狀態無效' },
      meaning: { en: 'The state of a pipe is not valid.', 'zh-TW': '管道的狀態無效。' },
      causes: [processEnded],
      aliases: ['ERROR_BAD_PIPE'],
      seeAlso: ['win32/109'],
    },
    {
      id: 'win32/232',
      title: { en: 'Pipe is closing', 'zh-TW': '管道正在關閉' },
      meaning: { en: 'A pipe is being closed.', 'zh-TW': '管道正在關閉。' },
      causes: [processEnded],
      aliases: ['ERROR_NO_DATA'],
      seeAlso: ['win32/109'],
    },
    {
      id: 'win32/233',
      title: { en: 'Pipe not connected', 'zh-TW': '管道未連線' },
      meaning: { en: 'No process is at the other end of the pipe.', 'zh-TW': '管道的另一端沒有處理序。' },
      causes: [processEnded],
      aliases: ['ERROR_PIPE_NOT_CONNECTED'],
      seeAlso: ['win32/109'],
    },
    {
      id: 'win32/258',
      title: { en: 'Wait timed out', 'zh-TW': '等候逾時' },
      meaning: {
        en: 'A wait ended without its event, beside 500 mostly in FastCGI.',
        'zh-TW': '等候結束但事件未發生，在 500 旁邊多半來自 FastCGI。',
      },
      causes: [tooSlow],
      aliases: ['WAIT_TIMEOUT'],
      seeAlso: ['iis/500.0'],
    },
    {
      id: 'win32/1460',
      title: { en: 'Operation timed out', 'zh-TW': '作業逾時' },
      meaning: {
        en: 'The time for an operation ran out, in FastCGI or at a back end.',
        'zh-TW': '作業時間已到，發生於 FastCGI 或後端。',
      },
      causes: [tooSlow],
      aliases: ['ERROR_TIMEOUT'],
      seeAlso: ['win32/258', 'win32/12002'],
      sources: ['https://learn.microsoft.com/windows/win32/debug/system-error-codes--1300-1699-'],
    },
  ],
);
