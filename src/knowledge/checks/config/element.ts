import type { XmlElement } from '../../xml';
import type { Mistake } from '../commands/config-path';
import { nearest } from '../lists/iis-schema/nearest';
import type { ElementSchema, Items } from '../lists/iis-schema/notation';

/** Attributes that any element of configuration takes: namespaces, transforms, locks and where a section is kept. */
const ANYWHERE =
  /^(?:xmlns(?::.*)?|xdt:.*|lock(?:Item|Attributes|AllAttributesExcept|Elements|AllElementsExcept)|configSource|configProtectionProvider)$/;

/** What is wrong with an element and all in it; names of XML are taken letter by letter. */
export function elementMistakes(element: XmlElement, schema: ElementSchema): readonly Mistake[] {
  return [
    ...(schema.open ? [] : attributeMistakes(element, schema.attributes)),
    ...element.children.flatMap((child) => childMistakes(element.name, child, schema)),
  ];
}

/** The attributes of an element that are not among these. */
export function attributeMistakes(
  { name, attributes }: XmlElement,
  known: readonly string[],
): readonly Mistake[] {
  return attributes
    .filter((attribute) => !known.includes(attribute) && !ANYWHERE.test(attribute))
    .map((attribute) => ({
      message: `<${name}> has no attribute ${attribute}`,
      tip: known.length > 0 ? `It has ${nearest(known, attribute).join(', ')}` : 'It has none',
    }));
}

function childMistakes(
  parent: string,
  child: XmlElement,
  { children, items, open }: ElementSchema,
): readonly Mistake[] {
  const schema = Object.hasOwn(children, child.name) ? children[child.name] : undefined;
  if (schema !== undefined) return elementMistakes(child, schema);
  if (items?.names.includes(child.name)) return elementMistakes(child, items.element);
  if (items?.remove === child.name) return attributeMistakes(child, removeAttributes(items));
  if (items?.clear === child.name) return attributeMistakes(child, []);
  if (open) return [];
  const names = [...Object.keys(children), ...(items === undefined ? [] : namesOf(items))];
  const tip = names.length > 0 ? `It has ${nearest(names, child.name).join(', ')}` : 'It has none';
  return [{ message: `<${parent}> has no element ${child.name}`, tip }];
}

/** An item is taken out by its keys; without any, by all that it has. */
function removeAttributes({ element }: Items): readonly string[] {
  return element.keys.length > 0 ? element.keys : element.attributes;
}

function namesOf({ names, remove, clear }: Items): readonly string[] {
  return [...names, remove, clear].filter((name) => name !== undefined);
}
