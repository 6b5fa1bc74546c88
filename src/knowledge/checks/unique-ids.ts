import { defineCheck, type Library, type Problem } from '../check';
import type { Entry } from '../entry';

const KEBAB_CASE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export default defineCheck({
  name: 'unique-ids',
  description:
    'Entry ids and aliases are unique among all entries, cause ids within their entry and in kebab-case.',
  check(entry, library) {
    return [...entryProblems(entry, library), ...causeProblems(entry), ...aliasProblems(entry, library)];
  },
});

function entryProblems(entry: Entry, library: Library): readonly Problem[] {
  return library.entries.some((other) => other !== entry && other.id === entry.id)
    ? [{ place: 'id', message: `${entry.id} is the id of another entry too`, tip: 'Merge the two.' }]
    : [];
}

function causeProblems(entry: Entry): readonly Problem[] {
  const ids = entry.causes.map((cause) => cause.id);
  return ids.flatMap((id, at) => {
    const place = `causes[${at}].id`;
    if (!KEBAB_CASE.test(id)) {
      return [{ place, message: `"${id}" is not in kebab-case`, tip: 'Write it like `over-max-length`.' }];
    }
    return ids.indexOf(id) === at
      ? []
      : [
          {
            place,
            message: `"${id}" is the id of an earlier cause`,
            tip: 'Give each cause an id of its own.',
          },
        ];
  });
}

function aliasProblems(entry: Entry, library: Library): readonly Problem[] {
  const own = (entry.aliases ?? []).map((alias) => alias.toLowerCase());
  return own.flatMap((alias, at) => {
    const taken =
      own.indexOf(alias) !== at ||
      library.entries.some((other) => other !== entry && spellings(other).includes(alias));
    return taken
      ? [
          {
            place: `aliases[${at}]`,
            message: `"${alias}" is taken`,
            tip: 'An alias stands for one entry only.',
          },
        ]
      : [];
  });
}

function spellings({ id, aliases = [] }: Entry): readonly string[] {
  return [id, ...aliases].map((spelling) => spelling.toLowerCase());
}
