/** Cmdlets by the module they come with, all part of Windows Server or of its IIS role. */
const MODULES: Readonly<Record<string, string>> = {
  WebAdministration:
    'Add-WebConfiguration Add-WebConfigurationLock Add-WebConfigurationProperty Backup-WebConfiguration ' +
    'Clear-WebConfiguration Clear-WebRequestTracingSettings ConvertTo-WebApplication Disable-WebGlobalModule ' +
    'Disable-WebRequestTracing Enable-WebGlobalModule Enable-WebRequestTracing Get-WebAppDomain Get-WebApplication ' +
    'Get-WebAppPoolState Get-WebBinding Get-WebConfigFile Get-WebConfiguration Get-WebConfigurationBackup ' +
    'Get-WebConfigurationLocation Get-WebConfigurationLock Get-WebConfigurationProperty Get-WebFilePath ' +
    'Get-WebGlobalModule Get-WebHandler Get-WebItemState Get-WebManagedModule Get-WebRequest Get-Website ' +
    'Get-WebsiteState Get-WebURL Get-WebVirtualDirectory New-WebApplication New-WebAppPool New-WebBinding ' +
    'New-WebFtpSite New-WebGlobalModule New-WebHandler New-WebManagedModule New-Website New-WebVirtualDirectory ' +
    'Remove-WebApplication Remove-WebAppPool Remove-WebBinding Remove-WebConfigurationBackup ' +
    'Remove-WebConfigurationLocation Remove-WebConfigurationLock Remove-WebConfigurationProperty ' +
    'Remove-WebGlobalModule Remove-WebHandler Remove-WebManagedModule Remove-Website Remove-WebVirtualDirectory ' +
    'Rename-WebConfigurationLocation Restart-WebAppPool Restart-WebItem Restore-WebConfiguration ' +
    'Select-WebConfiguration Set-WebBinding Set-WebCentralCertProvider Set-WebConfiguration ' +
    'Set-WebConfigurationProperty Set-WebGlobalModule Set-WebHandler Set-WebManagedModule Start-WebAppPool ' +
    'Start-WebCommitDelay Start-WebItem Start-Website Stop-WebAppPool Stop-WebCommitDelay Stop-WebItem Stop-Website',
  IISAdministration:
    'Get-IISAppPool Get-IISCentralCertProvider Get-IISConfigAttributeValue Get-IISConfigCollection ' +
    'Get-IISConfigCollectionElement Get-IISConfigElement Get-IISConfigSection Get-IISServerManager Get-IISSite ' +
    'Get-IISSiteBinding New-IISConfigCollectionElement New-IISSite New-IISSiteBinding Remove-IISSite ' +
    'Remove-IISSiteBinding Remove-IISConfigAttribute Remove-IISConfigCollectionElement Remove-IISConfigElement ' +
    'Set-IISConfigAttributeValue Start-IISCommitDelay Start-IISSite Stop-IISCommitDelay Stop-IISSite',
  ServerManager: 'Get-WindowsFeature Install-WindowsFeature Uninstall-WindowsFeature',
  Dism: 'Disable-WindowsOptionalFeature Enable-WindowsOptionalFeature Get-WindowsOptionalFeature Repair-WindowsImage',
  PKI:
    'Export-Certificate Export-PfxCertificate Get-Certificate Import-Certificate Import-PfxCertificate ' +
    'New-SelfSignedCertificate Test-Certificate',
  TLS: 'Disable-TlsCipherSuite Enable-TlsCipherSuite Get-TlsCipherSuite Get-TlsEccCurve',
  Network:
    'Clear-DnsClientCache Get-DnsClientCache Get-DnsClientServerAddress Get-NetAdapter Get-NetFirewallRule ' +
    'Get-NetIPAddress Get-NetTCPConnection Get-NetTCPSetting Get-NetUDPEndpoint New-NetFirewallRule Resolve-DnsName ' +
    'Set-DnsClientServerAddress Set-NetFirewallRule Enable-NetFirewallRule Disable-NetFirewallRule ' +
    'Test-Connection Test-NetConnection Get-SmbConnection Get-SmbShare Get-SmbShareAccess Grant-SmbShareAccess',
  ActiveDirectory:
    'Get-ADComputer Get-ADServiceAccount Get-ADUser Install-ADServiceAccount Set-ADComputer Set-ADUser ' +
    'Test-ADServiceAccount Unlock-ADAccount',
  Management:
    'Add-Content Add-Computer Clear-Content Clear-EventLog Copy-Item Get-Acl Get-ChildItem Get-CimInstance Get-Content ' +
    'Get-EventLog Get-HotFix Get-Item Get-ItemProperty Get-ItemPropertyValue Get-LocalGroupMember Get-LocalUser ' +
    'Get-Process Get-PSDrive Get-Service Get-Volume Get-WinEvent Get-WmiObject Move-Item New-Item New-ItemProperty ' +
    'New-EventLog Remove-Item Remove-ItemProperty Rename-Item Resolve-Path Restart-Service Set-Acl Set-Content ' +
    'Set-Item Set-ItemProperty Set-LocalUser Set-Service Start-Process Start-Service Stop-Process Stop-Service ' +
    'Test-ComputerSecureChannel Test-Path Add-LocalGroupMember Get-Counter Get-ScheduledTask Set-Date Get-Date ' +
    'Get-TimeZone Join-Path Split-Path Unblock-File',
  Utility:
    'ConvertFrom-Json ConvertFrom-SecureString ConvertTo-Json ConvertTo-SecureString Format-List Format-Table ' +
    'Get-FileHash Get-Random Get-Unique Group-Object Import-Csv Export-Csv Invoke-RestMethod Invoke-WebRequest ' +
    'Measure-Command Measure-Object New-Object Out-File Out-String Read-Host Select-Object Select-String Select-Xml ' +
    'Sort-Object Start-Sleep Tee-Object Where-Object Write-Host Write-Output ForEach-Object Import-Module Get-Module ' +
    'Install-Module Get-Command Get-Credential Invoke-Command Enter-PSSession Expand-Archive Compress-Archive ' +
    'Get-Variable Set-Variable Compare-Object Add-Type',
};

const CMDLETS: ReadonlySet<string> = new Set(
  Object.values(MODULES).flatMap((names) => names.toLowerCase().split(' ')),
);

/** Whether there is a cmdlet of this name; case does not matter to PowerShell. */
export function isCmdlet(name: string): boolean {
  return CMDLETS.has(name.toLowerCase());
}
