import { defineEntry } from '../../entry';

export default defineEntry({
  id: 'iis/403.12',
  severity: 'error',
  visibility: 'detailed-page',
  title: { en: 'Mapper denied access', 'zh-TW': '對應程式拒絕存取' },
  meaning: {
    en: 'The client certificate is valid, but the Windows account that it maps to may not open the page, or there is no such account.',
    'zh-TW': '用戶端憑證有效，但其對應的 Windows 帳戶不能開啟網頁，或沒有對應的帳戶。',
  },
  causes: [
    {
      id: 'mapped-account-rights',
      label: { en: 'the mapped account may not read the file', 'zh-TW': '對應的帳戶沒有讀取權限' },
      why: {
        en: 'The certificate maps to a user that NTFS does not let read `{path}`.',
        'zh-TW': 'NTFS 不允許憑證對應的使用者讀取 `{path}`。',
      },
      check: {
        en: 'Find the account in the mapping (`iisClientCertificateMappingAuthentication`) and look at Effective Access of the file for it.',
        'zh-TW':
          '在對應（`iisClientCertificateMappingAuthentication`）中找出帳戶，並查看該帳戶對檔案的有效存取權。',
      },
      fix: [
        {
          en: 'Grant the mapped account Read & execute.',
          'zh-TW': '授與對應的帳戶「讀取和執行」權限。',
          command: 'icacls "{physicalPath}" /grant "CONTOSO\\certuser:(OI)(CI)RX"',
        },
      ],
    },
    {
      id: 'mapped-account-logon',
      label: { en: 'the mapped account cannot log on', 'zh-TW': '對應的帳戶無法登入' },
      why: {
        en: 'The mapping holds a name and password, and the account is locked, expired, or has a new password.',
        'zh-TW': '對應中存有名稱與密碼，而帳戶已鎖定、過期，或密碼已變更。',
      },
      check: {
        en: '`sc-win32-status` is between 1326 and 1331, or 1909.',
        'zh-TW': '`sc-win32-status` 介於 1326 與 1331 之間，或為 1909。',
      },
      fix: [
        {
          en: 'Unlock the account, then enter the new password in the mapping: IIS Manager > Configuration Editor > `iisClientCertificateMappingAuthentication` > `oneToOneMappings` or `manyToOneMappings`.',
          'zh-TW':
            '解除帳戶鎖定，再到 IIS 管理員的「設定編輯器」開啟 `iisClientCertificateMappingAuthentication`，在 `oneToOneMappings` 或 `manyToOneMappings` 輸入新的密碼。',
          command:
            'appcmd list config "{site}" -section:system.webServer/security/authentication/iisClientCertificateMappingAuthentication',
        },
      ],
    },
    {
      id: 'mapping-denies',
      label: { en: 'a mapping rule denies the certificate', 'zh-TW': '對應規則拒絕此憑證' },
      why: {
        en: 'A many-to-one rule with `permissionMode` Deny matches the certificate, or none matches it.',
        'zh-TW': '某個多對一規則的 `permissionMode` 為 Deny 且符合此憑證，或沒有任何規則符合。',
      },
      check: {
        en: 'Compare Issuer and Subject of the certificate with the rules of `manyToOneMappings`, from top to bottom.',
        'zh-TW': '將憑證的簽發者與主體由上而下與 `manyToOneMappings` 的規則比對。',
      },
      fix: [
        {
          en: 'Add or correct the rule: IIS Manager > Configuration Editor > `iisClientCertificateMappingAuthentication` > `manyToOneMappings`.',
          'zh-TW':
            '新增或修正規則：在 IIS 管理員的「設定編輯器」開啟 `iisClientCertificateMappingAuthentication` 的 `manyToOneMappings`。',
          config: `<iisClientCertificateMappingAuthentication enabled="true" manyToOneCertificateMappingsEnabled="true">
  <manyToOneMappings>
    <add name="Contoso staff" enabled="true" permissionMode="Allow" userName="CONTOSO\\certuser" password="PASSWORD">
      <rules>
        <add certificateField="Issuer" certificateSubField="O" matchCriteria="Contoso" />
      </rules>
    </add>
  </manyToOneMappings>
</iisClientCertificateMappingAuthentication>`,
        },
      ],
    },
  ],
  formerlyKb: [248075],
  seeAlso: ['http/403', 'iis/401.3', 'iis/403.7', 'iis/403.16'],
  sources: [
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/iis/configuration/system.webserver/security/authentication/iisclientcertificatemappingauthentication/',
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/www-authentication-authorization/configure-many-to-one-client-mappings',
  ],
});
