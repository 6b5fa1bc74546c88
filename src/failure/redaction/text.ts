import { redactAssignments } from './assignments';
import { redactShapes } from './shapes';
import { redactTags } from './tags';

/** What one step takes away may complete a form for another; in practice the second round finds nothing. */
const ROUNDS = 4;

/**
 * Any text without secrets: a body, a header's value, a URL. Edits in place, so that a text without
 * secrets comes back as it was; linear in the text's length; never throws; idempotent.
 */
export function redactText(text: string): string {
  let result = text;
  for (let round = 0; round < ROUNDS; round++) {
    const next = redactAssignments(redactTags(redactShapes(result)));
    if (next === result) break;
    result = next;
  }
  return result;
}
