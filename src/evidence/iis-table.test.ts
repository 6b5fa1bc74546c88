import { expect, test } from 'vitest';
import { lockedSectionPage } from './fixtures/iis-pages';
import { LANGUAGES } from './fixtures/languages';
import { detailedPage } from './iis-page-fixture';
import { iisRows, iisTable } from './iis-table';

test.each(Object.entries(LANGUAGES))('reads the rows of a page in %s by their order', (_, language) => {
  expect(iisTable(lockedSectionPage(language)).facts).toEqual({
    hresult: '0x80070021',
    module: 'IIS Web Core',
    notification: 'BeginRequest',
    requestedUrl: 'http://localhost:80/shop/',
    physicalPath: 'C:\\shop\\',
    logonMethod: language.undetermined,
    logonUser: language.undetermined,
    configFile: '\\\\?\\C:\\shop\\web.config',
    configError: `${language.configError} <handlers>`,
    configLine: 45,
  });
});

const LEFT = [
  ['Module', 'nbsp;&nbsp;&nbsp;IIS Web Core'],
  ['Notification', 'AuthenticateRequest'],
  ['Handler', 'StaticFile'],
  ['Error Code', '0X80070005'],
] as const;

test.each<[string, string, object]>([
  [
    'a blank whose ampersand is lost, and an HRESULT in upper case',
    detailedPage('401.2', '', LEFT, [
      ['URL', 'http://a/'],
      ['Path', ''],
      ['Method', 'x'],
      ['User', 'y'],
    ]).replace('nbsp;nbsp;', 'nbsp;'),
    {
      module: 'IIS Web Core',
      notification: 'AuthenticateRequest',
      handler: 'StaticFile',
      hresult: '0x80070005',
      requestedUrl: 'http://a/',
      logonMethod: 'x',
      logonUser: 'y',
    },
  ],
  [
    'tables whose places are lost',
    detailedPage('401.2', '', LEFT, [['URL', 'http://a/']]).replace(/ id="details-\w+"/g, ''),
    { requestedUrl: 'http://a/', module: 'IIS Web Core' },
  ],
  [
    'a line that is marked below the first',
    `${detailedPage('500.19', '', LEFT, [])}<span class="highlight-code">    1: &lt;x</span>`,
    { configLine: 1 },
  ],
])('reads %s', (_, page, facts) => {
  expect(iisTable(page).facts).toMatchObject(facts);
});

test.each<[string, string]>([
  ['another table', '<table><tr><th>Name</th><td>Widget</td></tr></table>'],
  ['rows without an HRESULT', '<tr><th>Module</th><td>IIS Web Core</td></tr>'],
  ['an escaped page', '&lt;th&gt;Code&lt;/th&gt;&lt;td&gt;0x80070021&lt;/td&gt;'],
])('reads nothing from %s', (_, page) => {
  expect(iisTable(page)).toEqual({ facts: {}, quotes: [] });
});

test.each(Object.entries(LANGUAGES))('gives the rows of a page in %s with its own labels', (_, language) => {
  const { left, right, undetermined, configError } = language;
  const values = [
    ...['IIS Web Core', 'BeginRequest', undetermined, '0x80070021'],
    ...[`${configError} <handlers>`, '\\\\?\\C:\\shop\\web.config'],
    ...['http://localhost:80/shop/', 'C:\\shop\\', undetermined, undetermined],
  ];
  expect(iisRows(lockedSectionPage(language))).toEqual(
    [...left, ...right].map((label, at) => ({ label: label.replaceAll('&#39;', "'"), value: values[at] })),
  );
});

test('another table has no rows of the page', () => {
  expect(iisRows('<table><tr><th>Name</th><td>Widget</td></tr></table>')).toEqual([]);
});

test('quotes each row as it stands', () => {
  const page = lockedSectionPage(LANGUAGES.ja);
  const { quotes } = iisTable(page);
  expect(quotes).toHaveLength(10);
  for (const { text } of quotes) expect(page).toContain(text);
  expect(quotes.at(-1)?.text).toBe('<span class="highlight-code">   45:     &lt;handlers&gt;');
});
