/** A comment, a declaration, CDATA, or a tag with its attributes; sticky, so that nothing between two is skipped. */
const MARKUP =
  /<!--(?:(?!--).)*-->|<\?[^?]*\?>|<!\[CDATA\[(?:(?!\]\]>).)*\]\]>|<(?<close>\/?)(?<name>[A-Za-z_][\w.:-]*)(?<attributes>(?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<empty>\/?)>/sy;
const BARE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9A-Fa-f]+);)/;

/** What is wrong with a fragment of XML (one or more elements); undefined when it is well-formed. */
export function xmlMistake(xml: string): string | undefined {
  const open: string[] = [];
  let at = xml.indexOf('<');
  let end = 0;
  while (at !== -1) {
    if (BARE_AMPERSAND.test(xml.slice(end, at))) {
      return `has a bare & before "${around(xml, at)}", expected &amp;`;
    }
    MARKUP.lastIndex = at;
    const tag = MARKUP.exec(xml);
    if (tag === null) return `"${around(xml, at)}" is no tag: look at its quotes, its attributes and its end`;
    const mistake = readTag(tag, open);
    if (mistake !== undefined) return mistake;
    end = MARKUP.lastIndex;
    at = xml.indexOf('<', end);
  }
  if (BARE_AMPERSAND.test(xml.slice(end))) return 'has a bare & at the end, expected &amp;';
  return open.length === 0 ? undefined : `<${open.at(-1)}> is never closed`;
}

/** Reads one piece of markup and keeps the list of open elements. */
function readTag({ groups = {} }: RegExpExecArray, open: string[]): string | undefined {
  const { name, close, empty, attributes = '' } = groups;
  if (name === undefined) return undefined;
  if (close) {
    const expected = open.pop();
    return expected === name
      ? undefined
      : `has </${name}>, expected ${expected ? `</${expected}>` : 'no closing tag'}`;
  }
  if (BARE_AMPERSAND.test(attributes)) return `<${name}> has a bare & in an attribute, expected &amp;`;
  const names = attributeNames(attributes);
  const twice = names.find((attribute, at) => names.indexOf(attribute) !== at);
  if (twice !== undefined) return `<${name}> has the attribute ${twice} twice`;
  if (!empty) open.push(name);
  return undefined;
}

/** An element of XML: its name, the names of its attributes, and the elements in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: readonly string[];
  readonly children: readonly XmlElement[];
}

/** The elements of a fragment of well-formed XML; text and comments are left out. */
export function xmlElements(xml: string): readonly XmlElement[] {
  const roots: XmlElement[] = [];
  const open: { readonly children: XmlElement[] }[] = [{ children: roots }];
  for (const { groups = {} } of xml.matchAll(new RegExp(MARKUP, 'gs'))) {
    const { name, close, empty, attributes = '' } = groups;
    if (name === undefined) continue;
    if (close) {
      open.pop();
      continue;
    }
    const children: XmlElement[] = [];
    open.at(-1)?.children.push({ name, attributes: attributeNames(attributes), children });
    if (!empty) open.push({ children });
  }
  return roots;
}

function attributeNames(attributes: string): readonly string[] {
  return Array.from(attributes.matchAll(/([\w.:-]+)\s*=\s*(?:"[^"]*"|'[^']*')/g), ([, name = '']) => name);
}

function around(xml: string, at: number): string {
  return xml.slice(at, at + 30).replace(/\s+/g, ' ');
}
