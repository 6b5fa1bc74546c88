import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/500.14',
  severity: 'error',
  visibility: 'client',
  versions: 'IIS 4–6',
  legacy: true,
  title: { en: 'Invalid application configuration on the server', 'zh-TW': '伺服器上的應用程式組態無效' },
  meaning: {
    en: 'The settings of the application in the metabase or in COM+ were damaged or no longer fitted. IIS 7 and later report such faults as 500.19.',
    'zh-TW': 'Metabase 或 COM+ 中的應用程式設定損毀或不一致。IIS 7 以後版本將這類問題回報為 500.19。',
  },
  causes: [
    {
      id: 'damaged-application',
      label: { en: 'application settings are damaged', 'zh-TW': '應用程式設定損毀' },
      why: {
        en: "The application's entry in the metabase names a COM+ package or a starting point that is gone.",
        'zh-TW': 'Metabase 中的應用程式項目指向已不存在的 COM+ 套件或起始點。',
      },
      check: {
        en: 'The System and Application logs have errors of `W3SVC` or `COM+`; other applications work.',
        'zh-TW': '「系統」與「應用程式」事件記錄有 `W3SVC` 或 `COM+` 的錯誤；其他應用程式正常。',
      },
      fix: [
        {
          en: 'Remove the application in its properties, Directory tab, and create it again.',
          'zh-TW': '在其內容的「目錄」索引標籤移除應用程式，再重新建立。',
        },
        {
          en: 'Check in Component Services that its package exists.',
          'zh-TW': '在「元件服務」確認其套件存在。',
          command: 'dcomcnfg',
        },
      ],
    },
  ],
  aliases: ['500-14'],
  seeAlso: ['iis/500.19', 'iis/500.11'],
  sources: ['https://learn.microsoft.com/iis/configuration/system.webserver/httperrors/'],
});
