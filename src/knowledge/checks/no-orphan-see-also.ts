import { defineCheck } from '../check';

export default defineCheck({
  name: 'no-orphan-see-also',
  description: 'Every id in seeAlso has an entry, another than this one.',
  check(entry, library) {
    return entry.seeAlso.flatMap((id, at) => {
      const place = `seeAlso[${at}]`;
      if (id === entry.id) {
        return [{ place, message: `${id} is this entry itself`, tip: 'Remove it.' }];
      }
      return library.ids.has(id)
        ? []
        : [
            {
              place,
              message: `${id} has no entry, expected an id that has`,
              tip: 'Write the entry or remove the id.',
            },
          ];
    });
  },
});
