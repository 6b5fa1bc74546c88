import { defineCheck } from '../check';

export default defineCheck({
  name: 'sources-https',
  description: 'An entry names at least one source, each an https address.',
  check(entry) {
    if (entry.sources.length === 0) {
      return [
        {
          place: 'sources',
          message: 'is empty, expected an address',
          tip: 'Name the page that states the facts.',
        },
      ];
    }
    return entry.sources.flatMap((source, at) =>
      source.startsWith('https://') && URL.canParse(source)
        ? []
        : [
            {
              place: `sources[${at}]`,
              message: `"${source}" is no https address`,
              tip: 'Write the full address, starting with https://.',
            },
          ],
    );
  },
});
