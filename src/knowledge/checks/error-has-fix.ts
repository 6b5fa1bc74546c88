import { defineCheck } from '../check';

export default defineCheck({
  name: 'error-has-fix',
  description: 'An error has a cause, and each of its causes a fix.',
  check(entry) {
    if (entry.severity !== 'error') return [];
    if (entry.causes.length === 0) {
      return [{ place: 'causes', message: 'is empty, expected a cause', tip: 'Say the most common cause.' }];
    }
    return entry.causes.flatMap((cause, at) =>
      cause.fix.length > 0
        ? []
        : [
            {
              place: `causes[${at}].fix`,
              message: 'is empty, expected a step',
              tip: 'Name the change that mends it, or what to ask of whom.',
            },
          ],
    );
  },
});
