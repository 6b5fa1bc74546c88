import { defineRegistry } from '../registry';

/** The sub-statuses of IIS 4 to 10, a line each status. */
export default defineRegistry({
  family: 'iis',
  source:
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  codes: [
    '400. 1-11 601-606',
    '401. 1-5 7 501-504',
    '403. 1-22 501-504',
    '404. 0-23 501-504',
    '405. 0',
    '406. 0',
    '408. 0',
    '412. 0',
    '413. 0 1',
    '500. 0 11-19 21-24 50-53 100',
    '502. 1-4 6 7',
    '503. 0 2-4',
  ],
});
