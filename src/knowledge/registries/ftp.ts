import { defineRegistry } from '../registry';

/** The replies of RFC 959 and its extensions, and the sub-statuses of the FTP service of IIS 7 and later. */
export default defineRegistry({
  family: 'ftp',
  source:
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/ftp-service-svchost-inetinfo/ftp-status-codes-iis-7-and-later',
  codes: [
    '110 120 125 150 200 202 211-215 220 221 225-232 234 235 250 257 331 332 334-336 350 421 425 426 430',
    '431 434 450-452 500-504 521 522 530 532-537 550-553 631-633',
    'sub: 0-55',
  ],
});
