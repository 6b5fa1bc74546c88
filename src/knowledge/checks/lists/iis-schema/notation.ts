/** What an element of IIS's configuration may hold. */
export interface ElementSchema {
  readonly attributes: readonly string[];
  /** Those of the attributes that tell the items of a collection apart; `<remove>` takes these alone. */
  readonly keys: readonly string[];
  readonly children: Readonly<Record<string, ElementSchema>>;
  /** What a collection holds; undefined for an element that is none. */
  readonly items: Items | undefined;
  /** Anything may be in it: other attributes, other elements. */
  readonly open: boolean;
}

/** The items of a collection. */
export interface Items {
  /** The names an item may have: `add`, or `mimeMap`, or `allow` and `deny`. */
  readonly names: readonly string[];
  readonly element: ElementSchema;
  /** The element that takes one out by its keys; undefined where none can be taken out singly. */
  readonly remove: string | undefined;
  /** The element that takes all of them out; undefined where items can only be added. */
  readonly clear: string | undefined;
}

/** Sections by their full path. */
export type Sections = Readonly<Record<string, ElementSchema>>;

/** Attributes in the notation of these files: names with spaces between them, a `*` behind each key. */
type Attributes = string;

/** An element with attributes and child elements. */
export function element(attributes: Attributes, children: Sections = {}): ElementSchema {
  const names = attributes.split(/\s+/).filter((name) => name !== '');
  return {
    attributes: names.map((name) => name.replace('*', '')),
    keys: names.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1)),
    children,
    items: undefined,
    open: false,
  };
}

/** An element that takes other attributes and elements beside the named ones. */
export function open(attributes: Attributes = '', children: Sections = {}): ElementSchema {
  return { ...element(attributes, children), open: true };
}

/** How a collection differs from one of `<add>`, `<remove>` and `<clear>` without attributes of its own. */
interface ListOptions {
  /** The items' names with spaces between them. */
  readonly item?: string;
  /** The collection's own attributes. */
  readonly own?: Attributes;
  readonly children?: Sections;
  /** Which of `<remove>` and `<clear>` it lacks: the former, or both. */
  readonly removal?: 'clear-only' | 'none';
  /** Other names for `<remove>` and `<clear>`. */
  readonly remove?: string;
  readonly clear?: string;
}

/** A collection: what an item of it may hold, and how the collection differs from the usual. */
export function list(item: Attributes | ElementSchema, options: ListOptions = {}): ElementSchema {
  const {
    item: names = 'add',
    own = '',
    children = {},
    removal,
    remove = 'remove',
    clear = 'clear',
  } = options;
  return {
    ...element(own, children),
    items: {
      names: names.split(' '),
      element: typeof item === 'string' ? element(item) : item,
      remove: removal === undefined ? remove : undefined,
      clear: removal === 'none' ? undefined : clear,
    },
  };
}
