import { defineRegistry } from '../registry';

/** What the ASP.NET Core Module sends. */
export default defineRegistry({
  family: 'ancm',
  source: 'https://learn.microsoft.com/aspnet/core/host-and-deploy/azure-iis-errors-reference',
  codes: ['500. 30-38', '502. 5'],
});
