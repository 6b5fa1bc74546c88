import { expect, test } from 'vitest';
import { placeInStack, stackTrace } from './stack-trace';

const frames = (count: number) => Array.from({ length: count }, (_, at) => `   at A.B${at}()`);

test.each([
  ['frames', `\r\n${frames(2).join('\r\n')}\r\n-->`, 'at A.B0()\nat A.B1()'],
  [
    'localised frames',
    '   在 A.Page_Load(Object sender) 位置 e:\\a.cs:行号 20\n',
    '在 A.Page_Load(Object sender) 位置 e:\\a.cs:行号 20',
  ],
  ['escaped frames', '   A.&lt;Go&gt;b__0() +5\n</pre>', 'A.<Go>b__0() +5'],
  [
    'no more than the first',
    frames(99).join('\n'),
    frames(8)
      .map((frame) => frame.trim())
      .join('\n'),
  ],
  ['nothing', '\n</pre>', undefined],
  ['prose', 'and so on\n   at A.B()', undefined],
])('reads %s', (_, text, expected) => {
  expect(stackTrace(`[E]: x${text}`, 6)).toBe(expected);
});

test.each([
  ['Shop.Cart.Total() in C:\\src\\Cart.cs:line 42', { sourceFile: 'C:\\src\\Cart.cs', sourceLine: 42 }],
  ['在 A.Load() 位置 e:\\a.cs:行号 20', { sourceFile: 'e:\\a.cs', sourceLine: 20 }],
  ['System.Web.UI.Control.OnLoad() +106\nA.B() in /app/a.cs:7', { sourceFile: '/app/a.cs', sourceLine: 7 }],
  ['System.Web.UI.Control.OnLoad() +106', {}],
  ['at A.B() see http://a.example:80', {}],
])('the place in %j', (stack, place) => {
  expect(placeInStack(stack)).toEqual(place);
});
