import fc from 'fast-check';
import { expect, test } from 'vitest';
import { xmlElements, xmlMistake } from './xml';

test.each([
  '<clear />',
  '<a><b x="1" y=\'2\' /></a>',
  '<a/>\n<b></b>',
  '<!-- a < b & c --><a>1 &lt; 2 &amp; &#38; &#x26;</a>',
  '<?xml version="1.0"?><a><![CDATA[ <b> & ]]></a>',
  '<add name="X" value="{header}" pattern="^a>b$" />',
])('%s is well-formed', (xml) => {
  expect(xmlMistake(xml)).toBeUndefined();
});

test.each([
  ['<a>', '<a> is never closed'],
  ['<a><b></a>', 'has </a>, expected </b>'],
  ['</a>', 'has </a>, expected no closing tag'],
  ['<a x=1 />', '"<a x=1 />" is no tag'],
  ['<a x="1"y="2" />', 'is no tag'],
  ['<a x="1', 'is no tag'],
  ['<a x="<" />', 'is no tag'],
  ['<a x="1" x="2" />', '<a> has the attribute x twice'],
  ['<a x="b&c" />', '<a> has a bare & in an attribute'],
  ['<a>b & c</a>', 'has a bare &'],
  ['<a /> &', 'has a bare & at the end'],
  ['<!-- a', 'is no tag'],
  ['< a />', 'is no tag'],
])('%s is not', (xml, mistake) => {
  expect(xmlMistake(xml)).toContain(mistake);
});

test('nothing is thrown, whatever comes', () => {
  const pieces = fc.constantFrom(
    '<',
    '>',
    '/',
    '&',
    ';',
    '"',
    "'",
    'a',
    ' ',
    '=',
    '<!--',
    '-->',
    '<?',
    ']]>',
    '<![CDATA[',
  );
  fc.assert(fc.property(fc.array(pieces), (parts) => void xmlMistake(parts.join(''))));
});

test('gives the elements, without text, comments and the values of attributes', () => {
  const leaf = { attributes: [], children: [] };
  expect(
    xmlElements('<?xml version="1.0"?><a x="1"><!-- <no /> --><b y=\'2\' z="">text</b><c /></a>\n<d/>'),
  ).toEqual([
    {
      name: 'a',
      attributes: ['x'],
      children: [
        { name: 'b', attributes: ['y', 'z'], children: [] },
        { name: 'c', ...leaf },
      ],
    },
    { name: 'd', ...leaf },
  ]);
});
