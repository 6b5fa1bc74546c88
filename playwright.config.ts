import { defineConfig } from 'playwright/test';

// No retries: a test that passes the second time hides a fault.
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  timeout: 90_000,
  retries: 0,
  workers: 1,
  forbidOnly: true,
  reporter: [['list']],
  projects: [
    { name: 'chromium', testMatch: 'chromium/*.spec.ts' },
    { name: 'firefox', testMatch: 'firefox/*.spec.ts' },
    { name: 'servers', testMatch: 'servers/*.spec.ts' },
  ],
});
