import { codeOfFixes, defineCheck } from '../check';
import { xmlMistake } from '../xml';

export default defineCheck({
  name: 'config-well-formed',
  description: 'Configuration in XML has balanced tags, quoted attributes and escaped characters.',
  check(entry) {
    return codeOfFixes(entry, 'config')
      .filter(({ string }) => string.trimStart().startsWith('<'))
      .flatMap(({ place, string }) => {
        const mistake = xmlMistake(string);
        return mistake === undefined
          ? []
          : [
              {
                place,
                message: mistake,
                tip: 'People paste it into web.config, where one such mistake answers 500.19.',
              },
            ];
      });
  },
});
