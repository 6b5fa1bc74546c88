import { SECTIONS } from '../iis-schema';
import type { ElementSchema } from './notation';

/** A section group, such as `system.webServer/security`. */
export interface Group {
  /** Its path; empty for the whole file. */
  readonly path: string;
  readonly groups: ReadonlyMap<string, Group>;
  readonly sections: ReadonlyMap<string, ElementSchema>;
}

/** All that `<configuration>` holds. */
export const CONFIGURATION: Group = groupOf('');

/** Every group with all groups in it. */
export function allGroups(group: Group = CONFIGURATION): readonly Group[] {
  return [group, ...[...group.groups.values()].flatMap(allGroups)];
}

function groupOf(path: string): Group {
  const start = path === '' ? '' : `${path}/`;
  const inside = SECTIONS.filter((section) => section.path.startsWith(start)).map(({ path, schema }) => ({
    names: path.slice(start.length).split('/'),
    schema,
  }));
  const groups = new Set(
    inside.flatMap(({ names: [name = '', ...rest] }) => (rest.length > 0 ? [name] : [])),
  );
  return {
    path,
    groups: new Map([...groups].map((name) => [name, groupOf(`${start}${name}`)])),
    sections: new Map(
      inside.flatMap(({ names: [name = '', ...rest], schema }) => (rest.length > 0 ? [] : [[name, schema]])),
    ),
  };
}
