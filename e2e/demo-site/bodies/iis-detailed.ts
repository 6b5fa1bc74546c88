import { escapeHtml } from '../escape';

/** What the detailed error page of IIS 10 tells; texts are shown as they are. */
export interface DetailedError {
  readonly status: number;
  readonly substatus: number;
  readonly reason: string;
  readonly summary: string;
  readonly causes: readonly string[];
  readonly remedies: readonly string[];
  readonly module: string;
  readonly notification: string;
  readonly handler: string;
  /** `0x` and eight digits. */
  readonly hresult: string;
  readonly requestedUrl: string;
  readonly physicalPath: string;
  /** `Not yet determined` by default when no user was known yet. */
  readonly logon?: string;
  readonly configError?: string;
  readonly configFile?: string;
  /** Lines of the configuration file, the faulty one marked by a leading `>`. */
  readonly configSource?: readonly string[];
  readonly language?: Language;
}

/** IIS localises its labels; values such as module names stay English. */
export type Language = 'en' | 'zh-TW';

const LABELS = {
  en: {
    title: 'IIS 10.0 Detailed Error',
    heading: 'HTTP Error',
    causes: 'Most likely causes:',
    remedies: 'Things you can try:',
    details: 'Detailed Error Information:',
    module: 'Module',
    notification: 'Notification',
    handler: 'Handler',
    code: 'Error Code',
    configError: 'Config Error',
    configFile: 'Config File',
    url: 'Requested URL',
    physicalPath: 'Physical Path',
    logonMethod: 'Logon Method',
    logonUser: 'Logon User',
    undetermined: 'Not yet determined',
    source: 'Config Source:',
    more: 'More Information:',
    link: 'View more information',
  },
  'zh-TW': {
    title: 'IIS 10.0 詳細錯誤',
    heading: 'HTTP 錯誤',
    causes: '最可能的原因：',
    remedies: '可嘗試的解決方法：',
    details: '詳細錯誤資訊：',
    module: '模組',
    notification: '通知',
    handler: '處理常式',
    code: '錯誤碼',
    configError: '設定錯誤',
    configFile: '設定檔',
    url: '要求的 URL',
    physicalPath: '實體路徑',
    logonMethod: '登入方法',
    logonUser: '登入使用者',
    undetermined: '尚未判定',
    source: '設定來源：',
    more: '其他資訊：',
    link: '檢視其他資訊',
  },
} as const satisfies Record<Language, Record<string, string>>;

/** The build of Windows Server 2019, the last part of the page's link. */
const BUILD = 17763;

/** The page that IIS 10 sends to local callers, or to all under `errorMode="Detailed"`. */
export function detailedPage(error: DetailedError): string {
  const label = LABELS[error.language ?? 'en'];
  const code = `${error.status}.${error.substatus} - ${error.reason}`;
  const logon = error.logon ?? label.undetermined;
  const link = [error.status, error.substatus, error.hresult, BUILD].join(',');
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<title>${escapeHtml(`${label.title} - ${code}`)}</title>
<style type="text/css">
body{margin:0;font:.8em Verdana,sans-serif} h3,h4{margin:10px 0 5px} h3{color:#c00}
.content-container{margin:8px 2%;padding:10px} fieldset{border:1px solid #ccc} table{width:100%}
th{width:30%;text-align:right;vertical-align:top} .highlight-code{color:#c00;font-weight:bold}
</style>
</head>
<body>
<div id="content">
<div class="content-container">
  <h3>${escapeHtml(`${label.heading} ${code}`)}</h3>
  <h4>${escapeHtml(error.summary)}</h4>
</div>
${list(label.causes, error.causes)}${list(label.remedies, error.remedies)}<div class="content-container">
 <fieldset><h4>${label.details}</h4>
  <div id="details-left">
${table([
  [label.module, error.module],
  [label.notification, error.notification],
  [label.handler, error.handler],
  [label.code, error.hresult],
  [label.configError, error.configError],
  [label.configFile, error.configFile],
])}
  </div>
  <div id="details-right">
${table([
  [label.url, error.requestedUrl],
  [label.physicalPath, error.physicalPath],
  [label.logonMethod, logon],
  [label.logonUser, logon],
])}
   <div class="clear"></div>
  </div>
 </fieldset>
</div>
${source(label.source, error.configSource)}<div class="content-container">
 <fieldset><h4>${label.more}</h4>
  <p><a href="https://go.microsoft.com/fwlink/?LinkID=62293&amp;IIS70Error=${link}">${label.link} &raquo;</a></p>
 </fieldset>
</div>
</div>
</body>
</html>
`;
}

function list(heading: string, items: readonly string[]): string {
  const rows = items.map((item) => ` <li>${escapeHtml(item)}</li>`).join('');
  return `<div class="content-container">\n <fieldset><h4>${heading}</h4>\n  <ul>${rows} </ul>\n </fieldset>\n</div>\n`;
}

function table(rows: readonly (readonly [string, string | undefined])[]): string {
  const shown = rows
    .filter(([, value]) => value !== undefined)
    .map(([name, value], row) => {
      const alternate = row % 2 === 0 ? ' class="alt"' : '';
      return `    <tr${alternate}><th>${name}</th><td>&nbsp;&nbsp;&nbsp;${escapeHtml(value ?? '')}</td></tr>`;
    });
  return `   <table border="0" cellpadding="0" cellspacing="0">\n${shown.join('\n')}\n   </table>`;
}

function source(heading: string, lines: readonly string[] | undefined): string {
  if (!lines) return '';
  const code = lines.map((line) =>
    line.startsWith('>')
      ? `<span class="highlight-code">${escapeHtml(line.slice(1))}</span>`
      : escapeHtml(line),
  );
  return `<div class="config_source content-container">
 <fieldset><h4>${heading}</h4>
  <pre><code>${code.join('\n')}\n</code></pre>
 </fieldset>
</div>
`;
}
