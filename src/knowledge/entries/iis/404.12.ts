import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/404.12',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7+',
  title: { en: 'Request contains high-bit characters', 'zh-TW': '要求含有高位元字元' },
  meaning: {
    en: 'The URL holds characters outside ASCII, and this site is set not to accept them.',
    'zh-TW': 'URL 含有 ASCII 以外的字元，而此網站設定為不接受。',
  },
  causes: [
    {
      id: 'high-bit-characters',
      label: { en: 'characters outside ASCII in the URL', 'zh-TW': 'URL 含有非 ASCII 字元' },
      why: {
        en: '`allowHighBitCharacters` was set to `false` (the default is `true`), and `{path}` holds letters such as Chinese ones or accents.',
        'zh-TW':
          '`allowHighBitCharacters` 被設為 `false`（預設為 `true`），而 `{path}` 含有中文或帶重音符號等字元。',
      },
      check: {
        en: 'Decode the path: does it hold more than ASCII? Look at Request Filtering > Edit Feature Settings.',
        'zh-TW': '將路徑解碼，確認是否含有 ASCII 以外的字元，並查看「要求篩選」>「編輯功能設定」。',
      },
      fix: [
        {
          en: 'Select Allow high-bit characters there.',
          'zh-TW': '在該處選取「允許高位元字元」。',
          command:
            'appcmd set config "{site}" -section:system.webServer/security/requestFiltering -allowHighBitCharacters:true',
          config: `<system.webServer>
  <security>
    <requestFiltering allowHighBitCharacters="true" />
  </security>
</system.webServer>`,
        },
        {
          en: 'Or rename the files with ASCII letters only.',
          'zh-TW': '或是將檔案改為只含 ASCII 字元的名稱。',
        },
      ],
    },
    {
      id: 'stray-characters',
      label: { en: 'the link took in stray characters', 'zh-TW': '連結夾帶了多餘的字元' },
      why: {
        en: 'Mail or chat made a full-width punctuation mark or an invisible space part of the link.',
        'zh-TW': '郵件或聊天軟體將全形標點或看不見的空格當成連結的一部分。',
      },
      check: {
        en: '`{path}` ends in `%E3%80%82`, `%C2%A0` or `%E2%80%8B`.',
        'zh-TW': '`{path}` 以 `%E3%80%82`、`%C2%A0` 或 `%E2%80%8B` 結尾。',
      },
      fix: [
        {
          en: 'Put a space after the URL where the link was written, and ask for the clean one.',
          'zh-TW': '在撰寫連結之處於 URL 後面加上空格，並改用正確的 URL。',
          command: 'curl -I "{url}"',
        },
      ],
    },
  ],
  seeAlso: ['http/400', 'iis/404.11'],
  sources: [
    'https://learn.microsoft.com/iis/configuration/system.webserver/security/requestfiltering/',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
