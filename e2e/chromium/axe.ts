import axe from 'axe-core';
import * as v from 'valibot';

const violationsSchema = v.array(
  v.object({
    id: v.string(),
    nodes: v.array(v.object({ target: v.array(v.unknown()), failureSummary: v.optional(v.string(), '') })),
  }),
);

/** What evaluates an expression in a page, and gives its value. */
type Run = (expression: string) => Promise<unknown>;

/**
 * What axe finds wrong with a page, one line a rule and element: every rule of WCAG at A and AA, and best practices.
 * @param rules the only ones to go by.
 * @see https://github.com/dequelabs/axe-core/blob/develop/doc/rule-descriptions.md
 */
export async function axeFindings(run: Run, rules?: readonly string[]): Promise<string[]> {
  if ((await run('typeof axe')) === 'undefined') await run(`${axe.source};undefined`);
  const options = { resultTypes: ['violations'], ...(rules && { runOnly: rules }) };
  const found = v.parse(
    violationsSchema,
    await run(`axe.run(${JSON.stringify(options)}).then(({ violations }) =>
      violations.map(({ id, nodes }) => ({
        id,
        nodes: nodes.map(({ target, failureSummary }) => ({ target, failureSummary })),
      })))`),
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target}: ${failureSummary.replace(/\s+/g, ' ')}`),
  );
}
