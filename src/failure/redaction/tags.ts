import { isHarmless, REDACTED } from './marker';
import { strengthOf } from './names';

/** A tag that names a value and holds it in another attribute; also as text, `&lt;add …`. */
const NAMING_TAG = /(?:<|&lt;)(?:input|meta|param|add|button)\s(?:[^<>&]|&(?![lg]t;))*/gi;

const ITS_NAME = /\s(?:name|id|key|property|type)\s{0,8}=\s{0,8}(?:["']|&quot;)?([^\s"'&<>]+)/gi;

const ITS_VALUE = /(\s(?:value|content)\s{0,8}=\s{0,8})(?:"([^"]*)|'([^']*)|&quot;([^&]*)|([^\s"'&<>]+))/gi;

/** An element that holds nothing but text, such as `<wsse:Password Type="…">…</wsse:Password>`. */
const ELEMENT = /<([^<>\s/]+)(\s[^<>]*)?>([^<]+)(?=<\/\1>)/g;

function redactTag(tag: string): string {
  const names = [...tag.matchAll(ITS_NAME)].map((match) => match[1] ?? '');
  if (!names.some((name) => strengthOf(name) === 'strong')) return tag;
  return tag.replace(ITS_VALUE, (all: string, start: string, ...groups: (string | undefined)[]) => {
    const value = groups.slice(0, 4).find((group) => group !== undefined) ?? '';
    if (isHarmless(value)) return all;
    return start + all.slice(start.length, all.length - value.length) + REDACTED;
  });
}

/** The markup (HTML, XML, configuration) without the values of form fields, settings and elements with a secret's name. */
export function redactTags(text: string): string {
  return text
    .replace(NAMING_TAG, redactTag)
    .replace(ELEMENT, (all: string, name: string, attributes: string | undefined, content: string) => {
      const isSecret = strengthOf(name) === 'strong' && !isHarmless(content.trim());
      return isSecret ? `<${name}${attributes ?? ''}>${REDACTED}` : all;
    });
}
