import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'http/508',
  severity: 'error',
  visibility: 'client',
  title: { en: 'Loop Detected', 'zh-TW': '偵測到迴圈' },
  meaning: {
    en: 'The server met a loop while it walked through folders or links. Some hosts also use it when an account is over its resource limit.',
    'zh-TW': '伺服器在走訪資料夾或連結時遇到迴圈。有些主機商也用它表示帳戶超過資源上限。',
  },
  causes: [
    {
      id: 'binding-loop',
      by: ['iis', 'webdav', 'apache', 'nginx'],
      label: { en: 'a folder that contains itself', 'zh-TW': '資料夾包含自己' },
      why: {
        en: 'A WebDAV `PROPFIND` or `COPY` with `Depth: infinity` ran into a folder or link that leads back.',
        'zh-TW': '使用 `Depth: infinity` 的 WebDAV `PROPFIND` 或 `COPY` 遇到指回上層的資料夾或連結。',
      },
      check: {
        en: 'The request has `Depth: infinity`; a junction or virtual directory points to its parent.',
        'zh-TW': '要求含有 `Depth: infinity`；有連接點或虛擬目錄指向上層。',
      },
      fix: [
        {
          en: 'Ask with `Depth: 1`, and take the junction away.',
          'zh-TW': '改用 `Depth: 1`，並移除該連接點。',
          command: 'dir /al /s "{physicalPath}"',
        },
      ],
    },
    {
      id: 'resource-limit',
      by: ['apache', 'litespeed', 'nginx'],
      label: { en: 'the hosting account is over its limit', 'zh-TW': '主機帳戶超過資源上限' },
      why: {
        en: 'Shared hosts with CloudLinux answer `508 Resource Limit Is Reached` when an account uses too much CPU or too many processes.',
        'zh-TW':
          '使用 CloudLinux 的共用主機，在帳戶使用過多 CPU 或處理序時，會回應 `508 Resource Limit Is Reached`。',
      },
      check: {
        en: 'The body says `Resource Limit Is Reached`.',
        'zh-TW': '本文顯示 `Resource Limit Is Reached`。',
      },
      fix: [
        {
          en: "Look at the resource usage in the host's control panel, and cache or slim the busy page.",
          'zh-TW': '在主機控制台檢視資源使用量，並對忙碌的頁面加上快取或精簡。',
        },
      ],
    },
  ],
  seeAlso: ['http/503'],
  sources: ['https://www.rfc-editor.org/rfc/rfc5842#section-7.2'],
});
