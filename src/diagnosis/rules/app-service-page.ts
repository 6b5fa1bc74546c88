import { defineRule } from '../diagnosis';
import { isAnswerer } from '../facts/answerer';
import { type Meanings, messageCauses } from '../facts/message-causes';

/** What the pages of App Service's front end say, always in English, and what it means. */
const PAGES: Meanings = [
  [/^Error 403 - .{0,20}\bstopped\b/, 'vendor/azure-app-service-403', 'stopped'],
  [/^Error 403 - Forbidden/, 'vendor/azure-app-service-403', 'restricted'],
  [/\b404 (?:- )?Web (?:Site|App) not found/i, 'vendor/azure-app-service-404', 'no-such-app'],
  [/^:\( Application Error/, 'vendor/azure-app-service-502', 'worker-failed'],
];

/**
 * The front end of Azure App Service answers for an application that is stopped, closed, not there or not started.
 *
 * @see https://learn.microsoft.com/azure/app-service/overview-diagnostics
 * @see https://learn.microsoft.com/azure/app-service/app-service-ip-restrictions
 */
export default defineRule({
  id: 'app-service-page',
  description: "Reads the page of Azure App Service's front end: stopped, closed, not there, not started.",
  applies: ({ failure }, evidence) => failure.status >= 400 && isAnswerer(evidence, 'azure-app-service'),
  causes: (_, evidence) => messageCauses(PAGES, evidence),
});
