/** An object of JSON that nobody has looked into yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of a JSON text; undefined when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Where a setting is: its name, after its group's where it has one. */
export type Path = readonly [name: string] | readonly [group: string, name: string];

/** Whether an object has a value of its own at a path. */
export function hasPath(json: JsonObject, [first, second]: Path): boolean {
  if (!Object.hasOwn(json, first)) return false;
  if (second === undefined) return true;
  const group = json[first];
  return isJsonObject(group) && Object.hasOwn(group, second);
}

/** The same object with another value at a path. */
export function withPath(json: JsonObject, [first, second]: Path, value: unknown): JsonObject {
  if (second === undefined) return { ...json, [first]: value };
  const group = json[first];
  return { ...json, [first]: { ...(isJsonObject(group) && group), [second]: value } };
}

/** The same object with nothing at a path. */
export function withoutPath(json: JsonObject, [first, second]: Path): JsonObject {
  const { [first]: group, ...rest } = json;
  if (second === undefined || !isJsonObject(group)) return rest;
  const { [second]: _, ...others } = group;
  return { ...rest, [first]: others };
}
