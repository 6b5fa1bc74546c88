import { codeOfFixes, defineCheck } from '../check';
import { xmlElements, xmlMistake } from '../xml';
import { rootMistakes } from './config/root';

export default defineCheck({
  name: 'config-in-section',
  description: 'Configuration in XML shows its section, and elements and attributes that this section has.',
  check(entry) {
    return codeOfFixes(entry, 'config')
      .filter(({ string }) => string.trimStart().startsWith('<') && xmlMistake(string) === undefined)
      .flatMap(({ place, string }) =>
        xmlElements(string)
          .flatMap(rootMistakes)
          .map((mistake) => ({ place, ...mistake })),
      );
  },
});
