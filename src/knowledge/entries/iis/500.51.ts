import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/500.51',
  severity: 'error',
  visibility: 'detailed-page',
  versions: 'IIS 7+',
  component: 'URL Rewrite',
  title: { en: 'Rewrite error in a global rule', 'zh-TW': '全域規則的重寫錯誤' },
  meaning: {
    en: 'URL Rewrite failed in `GL_PRE_BEGIN_REQUEST`, where the rules of the whole server run.',
    'zh-TW': 'URL Rewrite 在 `GL_PRE_BEGIN_REQUEST` 階段失敗，此階段執行整台伺服器的規則。',
  },
  causes: [
    {
      id: 'global-rule',
      label: { en: 'a server-wide rule is faulty', 'zh-TW': '伺服器層級的規則有誤' },
      why: {
        en: 'A rule in `globalRules` of `applicationHost.config` fails, so every site is hit; such rules often come with ARR.',
        'zh-TW':
          '`applicationHost.config` 的 `globalRules` 中某條規則失敗，因此所有網站都受影響；這類規則常由 ARR 建立。',
      },
      check: {
        en: 'Every site of the server answers so; the rules are at IIS Manager, server node > URL Rewrite.',
        'zh-TW': '伺服器的所有網站都如此回應；規則位於 IIS 管理員的伺服器節點 >「URL Rewrite」。',
      },
      fix: [
        {
          en: 'Disable the rules there one by one, and repair the one that makes the difference.',
          'zh-TW': '在該處逐一停用規則，並修復造成問題的規則。',
          command: 'appcmd list config -section:system.webServer/rewrite/globalRules',
        },
      ],
    },
    {
      id: 'provider',
      label: { en: 'a map file or provider cannot be read', 'zh-TW': '無法讀取對應檔或提供者' },
      why: {
        en: 'A rule calls a provider whose file, database or assembly is missing, or may not be read by the pool.',
        'zh-TW': '規則呼叫的提供者缺少檔案、資料庫或組件，或集區無權讀取。',
      },
      check: {
        en: 'The trace ends at a rule that calls a provider; without that rule the page works.',
        'zh-TW': '追蹤停在呼叫提供者的規則；停用該規則後網頁正常。',
      },
      fix: [
        {
          en: 'Correct its settings in URL Rewrite > View Providers.',
          'zh-TW': '在「URL Rewrite」>「檢視提供者」修正其設定。',
          command: 'appcmd list config -section:system.webServer/rewrite/providers',
        },
      ],
    },
  ],
  seeAlso: ['iis/500.50', 'iis/502.4'],
  sources: [
    'https://learn.microsoft.com/iis/extensions/url-rewrite-module/url-rewrite-module-configuration-reference',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
});
