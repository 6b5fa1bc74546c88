import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml, html, Markup, prose } from './markup';

describe('the html tag', () => {
  it.each([
    ['text', html`<p>${'<b>&'}</p>`, '<p>&lt;b&gt;&amp;</p>'],
    ['an attribute', html`<p title="${'"><img onerror=x>'}">`, '<p title="&quot;&gt;&lt;img onerror=x&gt;">'],
    ['a number', html`${0}`, '0'],
    ['nothing', html`a${undefined}${false}b`, 'ab'],
    ['an empty string', html`a${''}b`, 'ab'],
    ['a template within', html`<p>${html`<b>${'<'}</b>`}</p>`, '<p><b>&lt;</b></p>'],
    ['a list', html`<p>${['<', html`<br>`, ['>']]}</p>`, '<p>&lt;<br>&gt;</p>'],
  ])('writes %s', (_, markup, expected) => {
    expect(markup.toString()).toBe(expected);
  });

  it('takes no look-alike for a template', () => {
    const data: string = JSON.parse('{"toString":"<b>"}').toString;
    expect(html`${data}`.toString()).toBe('&lt;b&gt;');
    expect(() => Reflect.construct(Markup, [Symbol('markup'), '<b>'])).toThrow(TypeError);
  });
});

describe('escaping', () => {
  it.each([
    ['\0\x1b', '␀␛'],
    ['a\tb\r\nc', 'a\tb\r\nc'],
    ['\ud800x\udc00', '\ufffdx\ufffd'],
    ['😀\u2028', '😀\u2028'],
    ['\x7f\x85\uffff', '\ufffd\ufffd\ufffd'],
  ])('writes %j as %j', (text, expected) => {
    expect(escapeHtml(text)).toBe(expected);
  });

  it('leaves no character that could end text or an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"'`\0]/);
      }),
    );
  });
});

describe('prose', () => {
  it.each([
    ['Raise `max` to `1`.', 'Raise <code>max</code> to <code>1</code>.'],
    ['`<b>`', '<code>&lt;b&gt;</code>'],
    ['a lone ` stays', 'a lone &#96; stays'],
    ['`a` and ` b', '<code>a</code> and &#96; b'],
    ['', ''],
  ])('%j', (text, expected) => {
    expect(prose(text).toString()).toBe(expected);
  });
});
