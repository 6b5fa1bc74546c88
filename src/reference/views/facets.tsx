import { FAMILIES, IIS_VERSIONS } from '../../knowledge/entry';
import type { Reference } from '../store';

/** The line of facets, which is not there where an entry takes the room. */
export const FACETS_ID = 'reference-facets';

/** Which family of codes, and which version of IIS. */
export function Facets({ reference }: { readonly reference: Reference }) {
  const { words, counts, family, version } = reference;
  const { families, versions } = counts.value;
  return (
    <div class="facets" id={FACETS_ID}>
      <select
        aria-label={words.reference.families}
        value={family.value ?? ''}
        onChange={(event) => {
          family.value = FAMILIES.find((each) => each === event.currentTarget.value);
        }}
      >
        <option value="">{words.reference.allFamilies}</option>
        {FAMILIES.map((each) => (
          <option key={each} value={each}>
            {words.reference.family[each]} ({families.get(each) ?? 0})
          </option>
        ))}
      </select>
      <select
        aria-label={words.reference.versions}
        value={version.value ?? ''}
        onChange={(event) => {
          version.value = IIS_VERSIONS.find((each) => each === event.currentTarget.value);
        }}
      >
        <option value="">{words.reference.allVersions}</option>
        {IIS_VERSIONS.map((each) => (
          <option key={each} value={each}>
            IIS {each} ({versions.get(each) ?? 0})
          </option>
        ))}
      </select>
    </div>
  );
}
