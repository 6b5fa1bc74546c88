import { expect } from 'playwright/test';
import { until } from '../wait';
import { test } from './fixtures';

test('calls certificate errors by their names, which Firefox tells as sentences', async ({
  site,
  firefox,
}) => {
  await firefox.goto(`${site.url}/ok`);
  const panel = await firefox.openPanel();
  await firefox.fetchAll([`${site.selfSignedUrl}/self-signed`, `${site.expiredUrl}/expired`]);
  await panel.counts(2);
  const code = async (path: string) => (await panel.row(path)).code;
  expect(await code('/self-signed')).toMatch(
    /^(?:MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT|SEC_ERROR_UNKNOWN_ISSUER)$/,
  );
  expect(await code('/expired')).toMatch(/^SEC_ERROR_/);
  await panel.select('/expired');
  await panel.page.textWith('.explanation', 'To fix this');
});

test('looks codes up and explains what is pasted, in the toolbox', async ({ site, firefox }) => {
  await firefox.goto(`${site.url}/ok`);
  const panel = await firefox.openPanel();
  const fill = (selector: string, text: string) =>
    panel.page.call(
      (css, value) => {
        const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(css);
        if (!field) throw new Error(css);
        field.value = value;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      },
      selector,
      text,
    );

  await panel.page.click('#tab-reference');
  await until('the search', () =>
    panel.page.call(() => document.querySelector('#reference-search') !== null),
  );
  await fill('#reference-search', 'NS_ERROR_NET_RESET');
  await panel.page.textWith('.results li', 'NS_ERROR_NET_RESET');
  await panel.page.click('.results li');
  await panel.page.textWith('#reference-article h1', 'NS_ERROR_NET_RESET');

  await panel.page.click('#tab-explain');
  await until('the field', () => panel.page.call(() => document.querySelector('#paste') !== null));
  await fill(
    '#paste',
    '220 Microsoft FTP Service\nUSER orders\n331 Password required\n530 User cannot log in.',
  );
  await panel.page.textWith('.found', '530');
});
