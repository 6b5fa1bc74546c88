import { defineTable } from '../../entry';

/** Cloudflare: the DNS records of the zone are wrong (1xxx). */
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
      id: 'vendor/cloudflare-1000',
      title: {
        en: 'Cloudflare: DNS points to prohibited address',
        'zh-TW': 'Cloudflare：DNS 指向禁止的位址',
      },
      meaning: {
        en: 'The record leads back to Cloudflare, or the request came through it twice.',
        'zh-TW': '記錄指回 Cloudflare，或要求兩次經過它。',
      },
      causes: [
        {
          id: 'loops-back',
          label: {
            en: 'the record or a proxy leads back to Cloudflare',
            'zh-TW': '記錄或 Proxy 指回 Cloudflare',
          },
          why: {
            en: "The A record is one of Cloudflare's addresses, or a proxy behind it calls the public name.",
            'zh-TW': 'A 記錄是 Cloudflare 的位址，或後方的 Proxy 呼叫公開名稱。',
          },
          check: { en: 'The body says `Error 1000`.', 'zh-TW': '本文顯示 `Error 1000`。' },
          fix: [
            { en: 'Put the address of the origin into the record.', 'zh-TW': '在記錄填入原始伺服器的位址。' },
            {
              en: 'Let the ARR rule call the origin by its inner name, not by {host}.',
              'zh-TW': '讓 ARR 規則以內部名稱呼叫後端，而不是 {host}。',
            },
          ],
        },
      ],
      aliases: ['Error 1000'],
      seeAlso: ['vendor/cloudflare-530'],
    },
    {
      id: 'vendor/cloudflare-1001',
      title: { en: 'Cloudflare: DNS resolution error', 'zh-TW': 'Cloudflare：DNS 解析錯誤' },
      meaning: {
        en: 'Cloudflare has no zone or target for this name.',
        'zh-TW': 'Cloudflare 沒有此名稱的區域或目標。',
      },
      causes: [
        {
          id: 'no-zone',
          label: { en: 'CNAME of a foreign domain, or no record', 'zh-TW': '外部網域的 CNAME 或沒有記錄' },
          why: {
            en: 'A domain outside Cloudflare points to one inside, or the target of a CNAME does not resolve.',
            'zh-TW': '不在 Cloudflare 的網域指向其中的網域，或 CNAME 的目標無法解析。',
          },
          check: { en: 'The body says `Error 1001`.', 'zh-TW': '本文顯示 `Error 1001`。' },
          fix: [
            {
              en: 'Add the domain to Cloudflare, or correct the CNAME.',
              'zh-TW': '將網域加入 Cloudflare，或修正 CNAME。',
              command: 'Resolve-DnsName {host} -Type CNAME',
            },
          ],
        },
      ],
      aliases: ['Error 1001'],
      seeAlso: ['vendor/cloudflare-530'],
    },
    {
      id: 'vendor/cloudflare-1002',
      title: { en: 'Cloudflare: address not permitted', 'zh-TW': 'Cloudflare：不允許的位址' },
      meaning: {
        en: 'The record holds a private address, or one of Cloudflare.',
        'zh-TW': '記錄是私人位址，或 Cloudflare 的位址。',
      },
      causes: [
        {
          id: 'restricted-address',
          label: { en: 'the A record has no public origin', 'zh-TW': 'A 記錄不是公開的原始伺服器' },
          why: {
            en: 'Addresses such as `10.0.0.5` cannot be reached from the edge.',
            'zh-TW': '邊緣節點無法連線到 `10.0.0.5` 之類的位址。',
          },
          check: { en: 'The body says `Error 1002`.', 'zh-TW': '本文顯示 `Error 1002`。' },
          fix: [
            {
              en: 'Put the public address of the origin into the record, or use a tunnel.',
              'zh-TW': '在記錄填入原始伺服器的公開位址，或使用通道。',
            },
          ],
        },
      ],
      aliases: ['Error 1002'],
      seeAlso: ['vendor/cloudflare-530'],
    },
    {
      id: 'vendor/cloudflare-1014',
      title: { en: 'Cloudflare: CNAME across accounts', 'zh-TW': 'Cloudflare：跨帳戶的 CNAME' },
      meaning: {
        en: 'The CNAME leads to a domain of another account.',
        'zh-TW': 'CNAME 指向其他帳戶的網域。',
      },
      causes: [
        {
          id: 'cross-account',
          label: { en: 'the target belongs to another account', 'zh-TW': '目標屬於其他帳戶' },
          why: {
            en: 'Cloudflare forbids it, save with Cloudflare for SaaS.',
            'zh-TW': '除非使用 Cloudflare for SaaS，否則 Cloudflare 不允許。',
          },
          check: { en: 'The body says `Error 1014`.', 'zh-TW': '本文顯示 `Error 1014`。' },
          fix: [
            {
              en: 'Let the owner of the target add the name as a custom hostname.',
              'zh-TW': '請目標的擁有者將此名稱加為自訂主機名稱。',
            },
          ],
        },
      ],
      aliases: ['Error 1014'],
      seeAlso: ['vendor/cloudflare-530'],
    },
    {
      id: 'vendor/cloudflare-1016',
      title: { en: 'Cloudflare: origin DNS error', 'zh-TW': 'Cloudflare：原始伺服器的 DNS 錯誤' },
      meaning: {
        en: 'Cloudflare cannot find the address of the origin.',
        'zh-TW': 'Cloudflare 查不到原始伺服器的位址。',
      },
      causes: [
        {
          id: 'no-origin-record',
          label: {
            en: 'the origin record is missing or does not resolve',
            'zh-TW': '原始伺服器的記錄遺漏或無法解析',
          },
          why: {
            en: 'The CNAME target was deleted or renamed, often an old cloud host.',
            'zh-TW': 'CNAME 的目標已刪除或更名，通常是舊的雲端主機。',
          },
          check: { en: 'The body says `Error 1016`.', 'zh-TW': '本文顯示 `Error 1016`。' },
          fix: [
            {
              en: 'Correct the record so that its target resolves.',
              'zh-TW': '修正記錄，使目標可解析。',
              command: 'Resolve-DnsName {host} -Server 1.1.1.1',
            },
          ],
        },
      ],
      aliases: ['Error 1016'],
      seeAlso: ['vendor/cloudflare-530'],
    },
    {
      id: 'vendor/cloudflare-1034',
      title: { en: 'Cloudflare: edge address restricted', 'zh-TW': 'Cloudflare：邊緣位址受限' },
      meaning: {
        en: 'The DNS record of the domain points to an address that this zone may not use, such as `1.1.1.1`.',
        'zh-TW': '網域的 DNS 記錄指向此區域不可使用的位址，例如 `1.1.1.1`。',
      },
      causes: [
        {
          id: 'reserved-address',
          label: { en: 'the DNS record names a restricted address', 'zh-TW': 'DNS 記錄是受限的位址' },
          why: {
            en: 'A placeholder, or a SaaS provider that does not know the domain.',
            'zh-TW': '是暫代位址，或 SaaS 供應商尚未登記網域。',
          },
          check: { en: 'The body says `Error 1034`.', 'zh-TW': '本文顯示 `Error 1034`。' },
          fix: [
            {
              en: 'Use addresses of your own or the target that the provider names; as placeholder `192.0.2.0` or `100::`.',
              'zh-TW': '使用自己的位址或供應商指定的目標；暫代位址用 `192.0.2.0` 或 `100::`。',
            },
          ],
        },
      ],
      aliases: ['Error 1034'],
      seeAlso: ['vendor/cloudflare-530'],
    },
  ],
);
