import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/409',
  severity: 'warning',
  visibility: 'client',
  title: { en: 'Conflict', 'zh-TW': '衝突' },
  meaning: {
    en: 'The request conflicts with the present state of the resource.',
    'zh-TW': '要求與資源目前的狀態衝突。',
  },
  causes: [
    {
      id: 'state-changed',
      label: { en: 'someone else changed, made or locked it', 'zh-TW': '資源已由他人變更、建立或鎖定' },
      why: {
        en: 'The record was changed or exists already, the parent folder of a WebDAV `PUT` is missing, or a deployment meets a file in use.',
        'zh-TW': '資料已被變更或已存在、WebDAV `PUT` 的上層資料夾不存在，或部署時遇到使用中的檔案。',
      },
      check: {
        en: 'The body of the response names what conflicts.',
        'zh-TW': '回應的本文會說明衝突的內容。',
      },
      fix: [
        {
          en: 'Fetch the present state, merge, and send again; make the parent folder first.',
          'zh-TW': '取得目前的狀態、合併後重送；請先建立上層資料夾。',
        },
        {
          en: 'For a deployment, stop the pool, try again, and start it.',
          'zh-TW': '若為部署作業，請停止集區，重試後再啟動。',
          command: 'appcmd stop apppool /apppool.name:"{appPool}"',
        },
      ],
    },
  ],
  seeAlso: ['http/412', 'http/423'],
  sources: ['https://www.rfc-editor.org/rfc/rfc9110#section-15.5.10'],
});
