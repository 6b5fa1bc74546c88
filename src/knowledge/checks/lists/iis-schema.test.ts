import { expect, test } from 'vitest';
import { SECTIONS, sectionOn, sectionsNamed } from './iis-schema';
import type { ElementSchema } from './iis-schema/notation';

test.each([
  ['system.webServer/security/access', ['system.webServer/security/access']],
  ['SYSTEM.WEBSERVER/Handlers', ['system.webServer/handlers']],
  ['fastCgi', ['system.webServer/fastCgi']],
  [
    'requestFiltering',
    ['system.webServer/security/requestFiltering', 'system.ftpServer/security/requestFiltering'],
  ],
  ['system.webServer/security', []],
  ['handler', []],
])('%s names %j', (name, paths) => {
  expect(sectionsNamed(name).map(({ path }) => path)).toEqual(paths);
});

test.each([
  ['/system.webServer/handlers', 'system.webServer/handlers', ''],
  ['system.webServer/httpErrors/error', 'system.webServer/httpErrors', '/error'],
  ["system.webServer/modules[@name='a']", 'system.webServer/modules', "[@name='a']"],
  ['system.webServer/handlersx', undefined, undefined],
])('%s leads to %s and on to %j', (path, section, rest) => {
  const on = sectionOn(path);
  expect([on?.section.path, on?.rest]).toEqual([section, rest]);
});

test('no element names an attribute twice', () => {
  expect(SECTIONS.flatMap(({ path, schema }) => twice(path, schema))).toEqual([]);
});

function twice(place: string, { attributes, children, items }: ElementSchema): readonly string[] {
  return [
    ...attributes.filter((name, at) => attributes.indexOf(name) !== at).map((name) => `${place} ${name}`),
    ...Object.entries(children).flatMap(([name, child]) => twice(`${place}/${name}`, child)),
    ...(items === undefined ? [] : twice(`${place} item`, items.element)),
  ];
}
