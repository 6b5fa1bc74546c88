import type * as v from 'valibot';
import type { valuesSchema } from './schema';

/** What a setting may be, where a file has something else; views put it into words. */
export type Expected =
  | { readonly kind: 'one-of'; readonly options: readonly string[] }
  | { readonly kind: 'boolean' | 'number' | 'text' | 'list' | 'object' }
  /** Something must be there. */
  | { readonly kind: 'value' }
  /** No item of a list twice. */
  | { readonly kind: 'distinct' }
  | { readonly kind: 'at-least' | 'at-most' | 'length-at-least' | 'length-at-most'; readonly limit: number };

/** What the schema expected where it found something else. */
export function expectedOf(issue: v.InferIssue<typeof valuesSchema>): Expected {
  switch (issue.type) {
    case 'picklist':
      // Valibot tells the options as one text: ("a" | "b")
      return {
        kind: 'one-of',
        options: Array.from(issue.expected.matchAll(/"([^"]*)"/g), ([, id = '']) => id),
      };
    case 'boolean':
    case 'number':
      return { kind: issue.type };
    case 'string':
      return { kind: 'text' };
    case 'array':
      return { kind: 'list' };
    case 'object':
      return { kind: issue.received === 'undefined' ? 'value' : 'object' };
    case 'check_items':
      return { kind: 'distinct' };
    case 'min_value':
      return { kind: 'at-least', limit: issue.requirement };
    case 'max_value':
      return { kind: 'at-most', limit: issue.requirement };
    case 'min_length':
      return { kind: 'length-at-least', limit: issue.requirement };
    case 'max_length':
      return { kind: 'length-at-most', limit: issue.requirement };
  }
}
