import { defineTable } from '../../entry';

/** Only the owner of the zone can see why. */
const FIND_RULE = {
  en: 'As the owner, look up the Ray ID under Security > Events and change the rule it names; visitors send the owner that ID.',
  'zh-TW': '擁有者在 Security > Events 查詢 Ray ID，並修改其指出的規則；訪客則將該 ID 交給擁有者。',
};

/** 1006, 1007, 1008 and 1106 say the same. */
const IP_BANNED = {
  id: 'ip-banned',
  label: { en: 'the address is banned', 'zh-TW': '位址遭封鎖' },
  why: { en: 'The owner blocks the address of the client.', 'zh-TW': '擁有者封鎖用戶端的位址。' },
  check: { en: 'The page shows the address and a Ray ID.', 'zh-TW': '網頁顯示位址與 Ray ID。' },
  fix: [FIND_RULE],
};

/** Cloudflare: a rule of the zone's owner blocked the visitor (1xxx, most with 403). */
export default defineTable(
  {
    severity: 'error',
    visibility: 'client',
    sources: [
      'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/',
    ],
  },
  [
    {
      id: 'vendor/cloudflare-1005',
      title: { en: 'Cloudflare: network (ASN) banned', 'zh-TW': 'Cloudflare：網路（ASN）遭封鎖' },
      meaning: {
        en: "Cloudflare's page: the network that the client belongs to is blocked.",
        'zh-TW': 'Cloudflare 的網頁：用戶端所屬的網路遭封鎖。',
      },
      causes: [
        {
          id: 'asn-banned',
          label: { en: 'the network of the client is banned', 'zh-TW': '用戶端的網路遭封鎖' },
          why: {
            en: 'The owner blocks the whole network (ASN), often that of a hosting company.',
            'zh-TW': '擁有者封鎖整個網路（ASN），通常是主機代管公司。',
          },
          check: {
            en: 'The body says `Error 1005` with a Ray ID.',
            'zh-TW': '本文顯示 `Error 1005` 與 Ray ID。',
          },
          fix: [FIND_RULE],
        },
      ],
      aliases: ['Error 1005'],
      seeAlso: ['vendor/cloudflare-403', 'http/403'],
    },
    {
      id: 'vendor/cloudflare-1006',
      title: { en: 'Cloudflare: address banned (1006)', 'zh-TW': 'Cloudflare：位址遭封鎖（1006）' },
      meaning: {
        en: "Cloudflare's page: the address of the client is blocked.",
        'zh-TW': 'Cloudflare 的網頁：用戶端的位址遭封鎖。',
      },
      causes: [IP_BANNED],
      aliases: ['Error 1006'],
      seeAlso: ['vendor/cloudflare-403', 'http/403'],
    },
    {
      id: 'vendor/cloudflare-1007',
      title: { en: 'Cloudflare: address banned (1007)', 'zh-TW': 'Cloudflare：位址遭封鎖（1007）' },
      meaning: {
        en: "Cloudflare's page: the address of the client is blocked.",
        'zh-TW': 'Cloudflare 的網頁：用戶端的位址遭封鎖。',
      },
      causes: [IP_BANNED],
      aliases: ['Error 1007'],
      seeAlso: ['vendor/cloudflare-403', 'http/403'],
    },
    {
      id: 'vendor/cloudflare-1008',
      title: { en: 'Cloudflare: address banned (1008)', 'zh-TW': 'Cloudflare：位址遭封鎖（1008）' },
      meaning: {
        en: "Cloudflare's page: the address of the client is blocked.",
        'zh-TW': 'Cloudflare 的網頁：用戶端的位址遭封鎖。',
      },
      causes: [IP_BANNED],
      aliases: ['Error 1008'],
      seeAlso: ['vendor/cloudflare-403', 'http/403'],
    },
    {
      id: 'vendor/cloudflare-1106',
      title: { en: 'Cloudflare: address banned (1106)', 'zh-TW': 'Cloudflare：位址遭封鎖（1106）' },
      meaning: {
        en: "Cloudflare's page: the address of the client is blocked.",
        'zh-TW': 'Cloudflare 的網頁：用戶端的位址遭封鎖。',
      },
      causes: [IP_BANNED],
      aliases: ['Error 1106'],
      seeAlso: ['vendor/cloudflare-403', 'http/403'],
    },
    {
      id: 'vendor/cloudflare-1009',
      title: { en: 'Cloudflare: country banned', 'zh-TW': 'Cloudflare：國家或地區遭封鎖' },
      meaning: {
        en: "Cloudflare's page: the country of the client is blocked.",
        'zh-TW': 'Cloudflare 的網頁：用戶端的國家或地區遭封鎖。',
      },
      causes: [
        {
          id: 'country-banned',
          label: { en: 'the country is banned', 'zh-TW': '國家或地區遭封鎖' },
          why: {
            en: 'The owner blocks the country or region of the client; a VPN may show another one.',
            'zh-TW': '擁有者封鎖用戶端的國家或地區；VPN 可能顯示不同位置。',
          },
          check: {
            en: 'The body says `Error 1009` with a Ray ID.',
            'zh-TW': '本文顯示 `Error 1009` 與 Ray ID。',
          },
          fix: [FIND_RULE],
        },
      ],
      aliases: ['Error 1009'],
      seeAlso: ['vendor/cloudflare-403', 'http/403'],
    },
    {
      id: 'vendor/cloudflare-1010',
      title: { en: 'Cloudflare: browser signature banned', 'zh-TW': 'Cloudflare：瀏覽器特徵遭封鎖' },
      meaning: {
        en: "Cloudflare's page: the browser is blocked by its signature.",
        'zh-TW': 'Cloudflare 的網頁：瀏覽器因特徵遭封鎖。',
      },
      causes: [
        {
          id: 'browser-integrity',
          label: {
            en: 'Browser Integrity Check refused the client',
            'zh-TW': 'Browser Integrity Check 拒絕用戶端',
          },
          why: {
            en: 'Headers such as `User-Agent` look like those of a bot; scripts and API clients are hit.',
            'zh-TW': '`User-Agent` 等標頭像是機器人；指令碼與 API 用戶端常遇到。',
          },
          check: {
            en: 'The body says `Error 1010` with a Ray ID.',
            'zh-TW': '本文顯示 `Error 1010` 與 Ray ID。',
          },
          fix: [FIND_RULE],
        },
      ],
      aliases: ['Error 1010'],
      seeAlso: ['vendor/cloudflare-403', 'http/403'],
    },
    {
      id: 'vendor/cloudflare-1011',
      title: { en: 'Cloudflare: hotlinking denied', 'zh-TW': 'Cloudflare：禁止盜連' },
      meaning: {
        en: "Cloudflare's page: other sites may not embed the file.",
        'zh-TW': 'Cloudflare 的網頁：不允許其他網站內嵌此檔案。',
      },
      causes: [
        {
          id: 'hotlink',
          label: { en: 'Hotlink Protection refused the Referer', 'zh-TW': 'Hotlink Protection 拒絕 Referer' },
          why: { en: 'An image is shown on a page of another site.', 'zh-TW': '其他網站的網頁顯示此圖片。' },
          check: {
            en: 'The body says `Error 1011` with a Ray ID.',
            'zh-TW': '本文顯示 `Error 1011` 與 Ray ID。',
          },
          fix: [FIND_RULE],
        },
      ],
      aliases: ['Error 1011'],
      seeAlso: ['vendor/cloudflare-403', 'http/403'],
    },
    {
      id: 'vendor/cloudflare-1012',
      title: { en: 'Cloudflare: access denied', 'zh-TW': 'Cloudflare：拒絕存取' },
      meaning: {
        en: "Cloudflare's page: the owner blocks malicious activity from this network.",
        'zh-TW': 'Cloudflare 的網頁：擁有者封鎖此網路的惡意活動。',
      },
      causes: [
        {
          id: 'infected',
          label: { en: 'malicious traffic from this network', 'zh-TW': '此網路有惡意流量' },
          why: {
            en: 'The machine or its network may be infected; scan it.',
            'zh-TW': '電腦或其網路可能遭感染；請掃描。',
          },
          check: {
            en: 'The body says `Error 1012` with a Ray ID.',
            'zh-TW': '本文顯示 `Error 1012` 與 Ray ID。',
          },
          fix: [FIND_RULE],
        },
      ],
      aliases: ['Error 1012'],
      seeAlso: ['vendor/cloudflare-403', 'http/403'],
    },
    {
      id: 'vendor/cloudflare-1015',
      title: { en: 'Cloudflare: you are being rate limited', 'zh-TW': 'Cloudflare：超過速率限制（1015）' },
      meaning: {
        en: "Cloudflare's page: too many requests in the period of a rule. Wait some minutes.",
        'zh-TW': 'Cloudflare 的網頁：規則期間內要求過多。請等候幾分鐘。',
      },
      causes: [
        {
          id: 'rate-limited',
          label: { en: 'more requests than the rule permits', 'zh-TW': '要求數超過規則' },
          why: {
            en: 'The client went over a rate limiting rule; the status is 429.',
            'zh-TW': '用戶端超過速率限制規則；狀態碼為 429。',
          },
          check: {
            en: 'The body says `Error 1015` with a Ray ID.',
            'zh-TW': '本文顯示 `Error 1015` 與 Ray ID。',
          },
          fix: [FIND_RULE],
        },
      ],
      aliases: ['Error 1015'],
      seeAlso: ['vendor/cloudflare-403', 'http/403'],
    },
    {
      id: 'vendor/cloudflare-1020',
      title: { en: 'Cloudflare: access denied by a rule', 'zh-TW': 'Cloudflare：規則拒絕存取' },
      meaning: {
        en: "Cloudflare's page: a firewall rule of the owner blocks the request.",
        'zh-TW': 'Cloudflare 的網頁：擁有者的防火牆規則封鎖了要求。',
      },
      causes: [
        {
          id: 'firewall-rule',
          label: { en: 'a firewall rule matched', 'zh-TW': '符合防火牆規則' },
          why: {
            en: 'A rule on path, country, bot score or header matched the request.',
            'zh-TW': '要求符合路徑、國家、機器人分數或標頭的規則。',
          },
          check: {
            en: 'The body says `Error 1020` with a Ray ID.',
            'zh-TW': '本文顯示 `Error 1020` 與 Ray ID。',
          },
          fix: [FIND_RULE],
        },
      ],
      aliases: ['Error 1020'],
      seeAlso: ['vendor/cloudflare-403', 'http/403'],
    },
  ],
);
