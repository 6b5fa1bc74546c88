import { defineCheck, stringsOf } from '../check';

const LONGEST = 60;

export default defineCheck({
  name: 'label-length',
  description: "A cause's label fits into a table's cell.",
  check(entry) {
    return stringsOf(entry)
      .filter(({ place }) => place.includes('].label.'))
      .flatMap(({ place, string }) =>
        string.length <= LONGEST
          ? []
          : [
              {
                place,
                message: `has ${string.length} characters, expected at most ${LONGEST}`,
                tip: 'Keep the cause in a few words; the rest belongs into `why`.',
              },
            ],
      );
  },
});
