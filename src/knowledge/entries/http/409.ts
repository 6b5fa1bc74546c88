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
        en: 'The record was changed since it was read, or exists already.',
        'zh-TW': '資料在讀取後已被變更，或已存在。',
      },
      check: {
        en: 'The body of the response names what conflicts.',
        'zh-TW': '回應的本文會說明衝突的內容。',
      },
      fix: [
        {
          en: 'Fetch the present state, merge, and send again.',
          'zh-TW': '取得目前的狀態、合併後重送。',
        },
      ],
    },
    {
      id: 'parent-missing',
      label: { en: 'the parent folder is missing (WebDAV)', 'zh-TW': '上層資料夾不存在（WebDAV）' },
      why: {
        en: '`PUT`, `MKCOL`, `COPY` and `MOVE` do not make the folders above the target.',
        'zh-TW': '`PUT`、`MKCOL`、`COPY` 與 `MOVE` 不會建立目標的上層資料夾。',
      },
      check: {
        en: 'The method is one of these, and a `PROPFIND` of the parent answers 404.',
        'zh-TW': '方法是其中之一，且對上層的 `PROPFIND` 回應 404。',
      },
      fix: [
        {
          en: 'Make the folders first, from the top.',
          'zh-TW': '先由上而下建立資料夾。',
          command: 'curl -X MKCOL "https://{host}/folder/"',
        },
      ],
    },
    {
      id: 'deployment',
      label: { en: 'a deployment is running, or a file is in use', 'zh-TW': '部署正在進行，或檔案使用中' },
      why: {
        en: 'A deployment service such as Kudu takes one deployment at a time, and a running application locks its files.',
        'zh-TW': 'Kudu 等部署服務一次只接受一個部署，而執行中的應用程式會鎖定檔案。',
      },
      check: {
        en: 'The URL is that of the service (`/api/zipdeploy`), and the body names the deployment or file.',
        'zh-TW': 'URL 屬於該服務（`/api/zipdeploy`），且本文指出部署或檔案。',
      },
      fix: [
        {
          en: 'Wait for the other deployment. For a locked file, stop the pool, try again, and start it.',
          'zh-TW': '等候另一個部署完成。若檔案遭鎖定，請停止集區，重試後再啟動。',
          command: 'appcmd stop apppool /apppool.name:"{appPool}"',
        },
      ],
    },
  ],
  seeAlso: ['http/412', 'http/423'],
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.10',
    'https://www.rfc-editor.org/rfc/rfc4918',
  ],
});
