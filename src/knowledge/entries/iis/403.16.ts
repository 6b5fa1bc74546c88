import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/403.16',
  severity: 'error',
  visibility: 'detailed-page',
  title: { en: 'Client certificate is untrusted or invalid', 'zh-TW': '用戶端憑證不受信任或無效' },
  meaning: {
    en: 'The server cannot build a chain of trust from the client certificate to a root that it knows, or the certificate is not meant for this use.',
    'zh-TW': '伺服器無法從用戶端憑證建立到已知根憑證的信任鏈，或憑證不是供此用途使用。',
  },
  causes: [
    {
      id: 'root-not-trusted',
      label: { en: "the issuer's root is not trusted by the server", 'zh-TW': '伺服器不信任簽發者的根憑證' },
      why: {
        en: 'The root certificate of the authority that issued the client certificate is not in the computer store of the server.',
        'zh-TW': '簽發用戶端憑證的授權單位，其根憑證不在伺服器的電腦存放區中。',
      },
      check: {
        en: '`sc-win32-status` is 2148204809 (0x800B0109) or 2148204818.',
        'zh-TW': '`sc-win32-status` 為 2148204809（0x800B0109）或 2148204818。',
      },
      fix: [
        {
          en: 'Import the root into Trusted Root Certification Authorities of the local computer (`certlm.msc`), not of your user.',
          'zh-TW':
            '將根憑證匯入本機電腦（`certlm.msc`）的「受信任的根憑證授權單位」，而不是目前使用者的存放區。',
          command: 'Import-Certificate -FilePath root-ca.cer -CertStoreLocation Cert:\\LocalMachine\\Root',
        },
      ],
    },
    {
      id: 'root-store-polluted',
      label: {
        en: 'the root store holds certificates that are no roots',
        'zh-TW': '根憑證存放區混入非根憑證',
      },
      why: {
        en: 'One certificate in Trusted Root Certification Authorities that is not self-signed is enough for Schannel to distrust good client certificates (IIS 8 and later).',
        'zh-TW':
          '「受信任的根憑證授權單位」中只要有一張非自我簽署憑證，Schannel 就可能不信任正常的用戶端憑證（IIS 8 及更新版本）。',
      },
      check: {
        en: '`sc-win32-status` is 2148204809 although the root is installed; in the list some Subject differs from its Issuer; the System log may hold Schannel event 36885.',
        'zh-TW':
          '已安裝根憑證但 `sc-win32-status` 仍為 2148204809；清單中有主體與簽發者不同的憑證；系統記錄檔可能有 Schannel 事件 36885。',
      },
      fix: [
        {
          en: 'List the store and look for certificates whose Subject and Issuer differ.',
          'zh-TW': '列出存放區，找出主體與簽發者不同的憑證。',
          command: 'Get-ChildItem Cert:\\LocalMachine\\Root | Format-Table Subject, Issuer, Thumbprint',
        },
        {
          en: 'Move each of them to Intermediate Certification Authorities.',
          'zh-TW': '將這些憑證移到「中繼憑證授權單位」。',
          command: 'Move-Item Cert:\\LocalMachine\\Root\\THUMBPRINT Cert:\\LocalMachine\\CA',
        },
      ],
    },
    {
      id: 'intermediate-missing',
      label: { en: 'an intermediate certificate is missing', 'zh-TW': '缺少中繼憑證' },
      why: {
        en: 'The client sends only its own certificate, and the server has not the one between it and the root.',
        'zh-TW': '用戶端只傳送自己的憑證，而伺服器沒有它與根憑證之間的中繼憑證。',
      },
      check: {
        en: '`sc-win32-status` is 2148204810; Certification Path of the certificate, opened on the server, breaks off.',
        'zh-TW': '`sc-win32-status` 為 2148204810；在伺服器上開啟憑證時，憑證路徑不完整。',
      },
      fix: [
        {
          en: 'Import the intermediate into Intermediate Certification Authorities of the local computer.',
          'zh-TW': '將中繼憑證匯入本機電腦的「中繼憑證授權單位」。',
          command:
            'Import-Certificate -FilePath intermediate-ca.cer -CertStoreLocation Cert:\\LocalMachine\\CA',
        },
      ],
    },
    {
      id: 'wrong-usage',
      label: { en: 'the certificate is not for client authentication', 'zh-TW': '憑證不是供用戶端驗證使用' },
      why: {
        en: 'The certificate lacks the usage Client Authentication (1.3.6.1.5.5.7.3.2), or is damaged.',
        'zh-TW': '憑證缺少「用戶端驗證」用途（1.3.6.1.5.5.7.3.2），或已損毀。',
      },
      check: {
        en: '`sc-win32-status` is 2148204816; Enhanced Key Usage of the certificate does not name it.',
        'zh-TW': '`sc-win32-status` 為 2148204816；憑證的「增強金鑰使用方法」未列出該用途。',
      },
      fix: [
        {
          en: 'Have a certificate issued whose template includes Client Authentication.',
          'zh-TW': '以包含「用戶端驗證」的範本重新簽發憑證。',
          command: 'certutil -dump client.cer',
        },
      ],
    },
  ],
  formerlyKb: [942061, 2802568],
  seeAlso: ['http/403', 'iis/403.7', 'iis/403.13', 'iis/403.17'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-403-forbidden-access-website',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/www-authentication-authorization/errors-403-7-reject-client-certificate-rquest',
  ],
});
