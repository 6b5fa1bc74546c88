import { FAMILIES } from '../../knowledge/entry';
import type { Reference } from '../store';
import { focusSearch } from './search-field';

/** What a reader may try, each shown as it is typed. */
const EXAMPLES = ['404.13', '0x80070021', 'ERR_CERT', 'AppOffline', 'ftp 530'];

/** What the reference holds, for who has not asked yet. It vanishes with the first question, which takes the focus to the search. */
export function Overview({ reference }: { readonly reference: Reference }) {
  const { words, counts, family, query } = reference;
  const { families } = counts.value;
  return (
    <div class="overview">
      <p>
        {words.reference.try}{' '}
        {[...EXAMPLES, words.reference.exampleWords].map((example) => (
          <button
            type="button"
            class="chip"
            key={example}
            onClick={() => {
              query.value = example;
              focusSearch();
            }}
          >
            {example}
          </button>
        ))}
      </p>
      <ul class="families">
        {FAMILIES.map((each) => (
          <li key={each}>
            <button
              type="button"
              onClick={() => {
                family.value = each;
                focusSearch();
              }}
            >
              <b>{words.reference.family[each]}</b>
              <span class="quiet number">{families.get(each) ?? 0}</span>
              <span class="quiet about">{words.reference.aboutFamily[each]}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
