import { codeOfFixes, defineCheck } from '../check';
import { PLACEHOLDERS } from '../entry';

/** The examples that say nothing else than what their placeholder says: names of a site that does not exist. */
const EXAMPLES = Object.entries(PLACEHOLDERS).filter(([, example]) => example.includes('contoso.com'));

export default defineCheck({
  name: 'no-example-value',
  description: 'Commands and configuration leave a place for the URL, host and origin of the request.',
  check(entry) {
    return [...codeOfFixes(entry, 'command'), ...codeOfFixes(entry, 'config')].flatMap(
      ({ place, string }) => {
        const [name, example] = EXAMPLES.find((each) => string.includes(each[1])) ?? [];
        return name === undefined
          ? []
          : [
              {
                place,
                message: `says ${example}, whatever the request was`,
                tip: `Write {${name}}: without a request it reads as that example.`,
              },
            ];
      },
    );
  },
});
