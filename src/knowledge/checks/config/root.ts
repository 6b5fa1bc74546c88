import type { XmlElement } from '../../xml';
import type { Mistake } from '../commands/config-path';
import { SECTIONS } from '../lists/iis-schema';
import { allGroups, CONFIGURATION, type Group } from '../lists/iis-schema/groups';
import { nearest } from '../lists/iis-schema/nearest';
import type { ElementSchema } from '../lists/iis-schema/notation';
import { attributeMistakes, elementMistakes } from './element';

/** Elements of other languages that stand in entries: MSBuild's, HTML's and classic ASP's. */
const FOREIGN = new Set(['Project', 'html', 'link', 'meta', 'object', 'script']);
const LOCATION = ['allowOverride', 'inheritInChildApplications', 'overrideMode', 'path'];

/**
 * What is wrong with an element that a piece of configuration starts with. It is `<configuration>`, `<location>`, a
 * section or a group of them. Where several have its name, the one that fits best counts.
 */
export function rootMistakes(root: XmlElement): readonly Mistake[] {
  if (FOREIGN.has(root.name)) return [];
  if (root.name === 'configuration' || root.name === 'location') return groupMistakes(root, CONFIGURATION);
  const readings = allGroups()
    .filter((group) => holds(group, root.name))
    .map((group) => childMistakes(root, group));
  const best = readings.sort((a, b) => a.length - b.length)[0];
  return best ?? [{ message: `<${root.name}> shows no section around it`, tip: sectionTip(root.name) }];
}

/** The mistakes in an element that is this group. */
function groupMistakes(element: XmlElement, group: Group): readonly Mistake[] {
  return [
    ...attributeMistakes(element, element.name === 'location' ? LOCATION : []),
    ...element.children.flatMap((child) => childMistakes(child, group)),
  ];
}

/** The mistakes in a child of a group: it is a group or a section. */
function childMistakes(child: XmlElement, group: Group): readonly Mistake[] {
  const inner = group === CONFIGURATION && child.name === 'location' ? group : group.groups.get(child.name);
  if (inner !== undefined) return groupMistakes(child, inner);
  const section = group.sections.get(child.name);
  return section === undefined ? [misplaced(child.name, group)] : elementMistakes(child, section);
}

function holds({ groups, sections }: Group, name: string): boolean {
  return groups.has(name) || sections.has(name);
}

function misplaced(name: string, group: Group): Mistake {
  const place = group.path || 'configuration';
  const elsewhere = allGroups().filter((other) => other !== group && holds(other, name));
  return {
    message: `<${name}> is nothing that ${place} has`,
    tip:
      elsewhere.length > 0
        ? `It belongs in ${elsewhere.map(({ path }) => path || 'configuration').join(' or ')}`
        : `It has ${nearest([...group.groups.keys(), ...group.sections.keys()], name).join(', ')}`,
  };
}

function sectionTip(name: string): string {
  const around = SECTIONS.filter(({ schema }) => hasInside(schema, name)).map(({ path }) => path);
  return around.length > 0 && around.length < 6
    ? `Write it within its section: ${around.join(' or ')}`
    : 'Write it within its section, such as <system.webServer><defaultDocument>…';
}

function hasInside({ children, items }: ElementSchema, name: string): boolean {
  return (
    Object.entries(children).some(([child, schema]) => child === name || hasInside(schema, name)) ||
    (items !== undefined && (items.names.includes(name) || hasInside(items.element, name)))
  );
}
