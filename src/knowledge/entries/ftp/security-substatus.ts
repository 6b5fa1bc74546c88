import { defineTable, type Text } from '../../entry';

/** Sub-statuses of the IIS FTP service: what the TLS policy requires or denies. */

/** The command that changes one attribute of a site's `ftpServer` element. */
const setSite = (setting: string) =>
  `appcmd set config -section:system.applicationHost/sites "/[name='{site}'].ftpServer.${setting}" /commit:apphost`;

/** The client does not encrypt what the policy wants encrypted, or the reverse. */
const policy = (label: Text, check: Text, client: Text, setting: string) => [
  {
    id: 'policy',
    label,
    why: {
      en: 'The policy under FTP SSL Settings does not fit the client.',
      'zh-TW': '「FTP SSL 設定」的原則與用戶端不符。',
    },
    check,
    fix: [
      client,
      {
        en: 'Or allow both, and so clear text.',
        'zh-TW': '或兩者都允許，包括純文字。',
        command: setSite(`security.ssl.${setting}`),
      },
    ],
  },
];

const explicitTls: Text = {
  en: 'Choose explicit FTP over TLS in the client.',
  'zh-TW': '在用戶端選擇明確式 FTP over TLS。',
};
const clearData: Text = {
  en: 'Let the client send `PROT C`.',
  'zh-TW': '讓用戶端傳送 `PROT C`。',
};
const plainFtp: Text = {
  en: 'Use plain FTP in the client.',
  'zh-TW': '在用戶端使用一般 FTP。',
};
const noAuth: Text = {
  en: 'The session has no `AUTH`.',
  'zh-TW': '工作階段沒有 `AUTH`。',
};
export default defineTable(
  {
    severity: 'error',
    visibility: 'log-only',
    versions: 'IIS 7+',
    seeAlso: ['ftp/534'],
    sources: [
      'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/ftp-service-svchost-inetinfo/ftp-status-codes-iis-7-and-later-versions',
    ],
  },
  [
    {
      id: 'ftp/sub:24',
      title: { en: 'SSL policy requires SSL for data channel', 'zh-TW': '原則要求資料通道使用 SSL' },
      meaning: {
        en: 'Files and listings must be encrypted.',
        'zh-TW': '檔案與清單必須加密。',
      },
      causes: policy(
        { en: 'data is not encrypted', 'zh-TW': '資料未加密' },
        { en: 'The session has no `PROT P`.', 'zh-TW': '工作階段沒有 `PROT P`。' },
        { en: 'Let the client send `PBSZ 0` and `PROT P`.', 'zh-TW': '讓用戶端傳送 `PBSZ 0` 與 `PROT P`。' },
        'dataChannelPolicy:SslAllow',
      ),
      aliases: ['534.24', 'SSL policy requires SSL for data channel'],
    },
    {
      id: 'ftp/sub:25',
      title: { en: 'SSL policy requires SSL for control channel', 'zh-TW': '原則要求控制通道使用 SSL' },
      meaning: { en: 'All commands must be encrypted.', 'zh-TW': '所有命令都必須加密。' },
      causes: policy(
        { en: 'plain FTP, but TLS is required', 'zh-TW': '使用一般 FTP，但必須使用 TLS' },
        noAuth,
        explicitTls,
        'controlChannelPolicy:SslAllow',
      ),
      aliases: ['534.25', 'SSL policy requires SSL for control channel'],
    },
    {
      id: 'ftp/sub:26',
      title: { en: 'SSL policy requires SSL for credentials', 'zh-TW': '原則要求以 SSL 傳送認證' },
      meaning: {
        en: '`USER` and `PASS` must be encrypted (`SslRequireCredentialsOnly`).',
        'zh-TW': '`USER` 與 `PASS` 必須加密（`SslRequireCredentialsOnly`）。',
      },
      causes: policy(
        { en: 'plain FTP, but TLS is required', 'zh-TW': '使用一般 FTP，但必須使用 TLS' },
        noAuth,
        explicitTls,
        'controlChannelPolicy:SslAllow',
      ),
      aliases: ['534.26', 'SSL policy requires SSL for credentials'],
    },
    {
      id: 'ftp/sub:27',
      title: { en: 'SSL policy denies SSL for data channel', 'zh-TW': '原則不允許資料通道使用 SSL' },
      meaning: {
        en: '`dataChannelPolicy` is `SslDeny`.',
        'zh-TW': '`dataChannelPolicy` 為 `SslDeny`。',
      },
      causes: policy(
        { en: 'data is encrypted, but TLS is denied', 'zh-TW': '資料已加密，但不允許 TLS' },
        { en: 'The session has a `PROT P`.', 'zh-TW': '工作階段有 `PROT P`。' },
        clearData,
        'dataChannelPolicy:SslAllow',
      ),
      aliases: ['SSL policy denies SSL for data channel'],
    },
    {
      id: 'ftp/sub:28',
      title: { en: 'SSL policy denies SSL', 'zh-TW': '原則不允許 SSL' },
      meaning: {
        en: "Microsoft's list repeats the text of 27 here. The control channel is probably meant.",
        'zh-TW': '微軟的清單在此重複 27 的文字，推測是指控制通道。',
      },
      causes: policy(
        { en: 'the client encrypts, but TLS is denied', 'zh-TW': '用戶端加密，但不允許 TLS' },
        { en: 'The session has an `AUTH`.', 'zh-TW': '工作階段有 `AUTH`。' },
        plainFtp,
        'controlChannelPolicy:SslAllow',
      ),
    },
    {
      id: 'ftp/sub:29',
      title: { en: 'SSL policy denies SSL for credentials', 'zh-TW': '原則不允許以 SSL 傳送認證' },
      meaning: {
        en: 'The log-on was encrypted, and the policy forbids it.',
        'zh-TW': '登入已加密，但原則不允許。',
      },
      causes: policy(
        { en: 'the client encrypts, but TLS is denied', 'zh-TW': '用戶端加密，但不允許 TLS' },
        { en: '`AUTH` comes before `USER`.', 'zh-TW': '`AUTH` 在 `USER` 之前。' },
        plainFtp,
        'controlChannelPolicy:SslAllow',
      ),
      aliases: ['SSL policy denies SSL for credentials'],
    },
    {
      id: 'ftp/sub:30',
      title: { en: 'SSL policy denies SSL for commands', 'zh-TW': '原則不允許以 SSL 傳送命令' },
      meaning: {
        en: 'Commands after the log-on must be in clear text.',
        'zh-TW': '登入後的命令必須是純文字。',
      },
      causes: policy(
        { en: 'commands stay encrypted', 'zh-TW': '命令仍加密' },
        { en: 'The session has no `CCC`.', 'zh-TW': '工作階段沒有 `CCC`。' },
        { en: 'Let the client send `CCC` after the log-on.', 'zh-TW': '讓用戶端在登入後傳送 `CCC`。' },
        'controlChannelPolicy:SslAllow',
      ),
      aliases: ['SSL policy denies SSL for commands'],
    },
    {
      id: 'ftp/sub:43',
      title: { en: 'Protection negotiation failed', 'zh-TW': '必須先完成保護協商' },
      meaning: {
        en: 'A valid `PROT` must come before this command.',
        'zh-TW': '此命令之前必須有正確的 `PROT`。',
      },
      causes: [
        {
          id: 'no-prot',
          label: { en: 'PROT is missing or failed', 'zh-TW': '缺少 PROT 或失敗' },
          why: {
            en: 'The client starts a transfer without it.',
            'zh-TW': '用戶端未經協商就開始傳輸。',
          },
          check: { en: 'The session has no `PROT` with `200`.', 'zh-TW': '工作階段沒有 `200` 的 `PROT`。' },
          fix: [
            {
              en: 'Let the client send `PBSZ 0` and `PROT P`.',
              'zh-TW': '讓用戶端傳送 `PBSZ 0` 與 `PROT P`。',
            },
          ],
        },
      ],
      aliases: [
        'Protection negotiation failed. PROT command with recognized parameter must precede this command',
      ],
    },
    {
      id: 'ftp/sub:55',
      title: { en: '128-bit encryption is required for SSL connections', 'zh-TW': '原則要求 128 位元加密' },
      meaning: {
        en: '`ssl128` is on, and the client agreed on less.',
        'zh-TW': '`ssl128` 已啟用，但用戶端協商的位元較少。',
      },
      causes: [
        {
          id: 'policy',
          label: { en: 'the client encrypts with less than 128 bits', 'zh-TW': '用戶端加密低於 128 位元' },
          why: { en: '`ssl128` is on.', 'zh-TW': '`ssl128` 已啟用。' },
          check: { en: 'Only old clients fail.', 'zh-TW': '只有舊用戶端失敗。' },
          fix: [
            { en: 'Update the client to one with TLS 1.2.', 'zh-TW': '將用戶端更新為支援 TLS 1.2 的版本。' },
          ],
        },
      ],
      aliases: ['128-bit encryption is required for SSL connections'],
    },
  ],
);
