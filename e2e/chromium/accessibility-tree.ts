import * as v from 'valibot';
import type { Target } from './target';

const value = v.object({
  value: v.optional(v.union([v.string(), v.number(), v.boolean()])),
  relatedNodes: v.optional(v.array(v.object({ idref: v.optional(v.string()) }))),
});
const treeSchema = v.object({
  nodes: v.array(
    v.object({
      ignored: v.boolean(),
      role: v.optional(value),
      name: v.optional(value),
      description: v.optional(value),
      properties: v.optional(v.array(v.object({ name: v.string(), value })), []),
    }),
  ),
});

/** What assistive technology is told of an element. */
export interface Accessible {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** Such as `level`, `expanded`, `live`; a reference is the id of what it leads to, if that is there. */
  readonly properties: Readonly<Record<string, string | number | boolean | undefined>>;
}

/**
 * What a screen reader gets of a page, in its order.
 * @see https://chromedevtools.github.io/devtools-protocol/tot/Accessibility/#method-getFullAXTree
 */
export async function accessibilityTree(target: Target): Promise<readonly Accessible[]> {
  const { nodes } = v.parse(treeSchema, await target.send('Accessibility.getFullAXTree'));
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description, properties }) => ({
      role: String(role?.value ?? ''),
      name: String(name?.value ?? ''),
      description: String(description?.value ?? ''),
      properties: Object.fromEntries(
        properties.map(({ name: key, value: { value: own, relatedNodes } }) => [
          key,
          relatedNodes?.[0]?.idref ?? own,
        ]),
      ),
    }));
}
