import { defineCheck } from '../check';

export default defineCheck({
  name: 'id-is-path',
  description: "An entry lies in the file of its id; a table's entries lie in the folder of their family.",
  check(entry, library) {
    const module = library.moduleOf(entry);
    if (module === undefined) return [];
    const [family = ''] = entry.id.split('/');
    const expected = module.table ? `${family}/` : `${entry.id}.ts`;
    const fits = module.table ? module.file.startsWith(expected) : module.file === expected;
    if (fits) return [];
    return [
      {
        place: 'id',
        message: `lies in entries/${module.file}, expected entries/${expected}`,
        tip: 'Rename the file or mend the id.',
      },
    ];
  },
});
