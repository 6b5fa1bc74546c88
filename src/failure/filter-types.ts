/** The groups that Chrome's Network panel puts resource types into, in the order of its buttons. */
export const TYPE_GROUPS = ['fetch', 'doc', 'css', 'js', 'font', 'img', 'media', 'ws', 'other'] as const;
export type TypeGroup = (typeof TYPE_GROUPS)[number];

/** https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/webRequest/ResourceType; all others are `other`. */
const GROUPS: ReadonlyMap<string, TypeGroup> = new Map([
  ['main_frame', 'doc'],
  ['sub_frame', 'doc'],
  ['xmlhttprequest', 'fetch'],
  ['stylesheet', 'css'],
  ['script', 'js'],
  ['font', 'font'],
  ['image', 'img'],
  ['imageset', 'img'],
  ['media', 'media'],
  ['websocket', 'ws'],
]);

/** The group of one of webRequest's resource types. */
export function typeGroupOf(type: string): TypeGroup {
  return GROUPS.get(type) ?? 'other';
}

/** What else Chrome and this panel call the groups, in `resource-type:`. */
const GROUP_NAMES: ReadonlyMap<string, TypeGroup> = new Map([
  ...TYPE_GROUPS.map((group): [string, TypeGroup] => [group, group]),
  ['xhr', 'fetch'],
  ['document', 'doc'],
  ['image', 'img'],
]);

/** The group that `resource-type:` calls by this name, in lower case; undefined for webRequest's own names. */
export function typeGroupNamed(name: string): TypeGroup | undefined {
  return GROUP_NAMES.get(name);
}
