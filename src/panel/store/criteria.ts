import {
  conditionsBeyond,
  type Filter,
  narrows,
  type Subject,
  type TypeGroup,
  testOf,
  typeGroupOf,
} from '../../failure/filter';

/** The buttons for outcomes beside the filter field: two classes of status, and network errors. */
export const CHIPS = ['4xx', '5xx', 'net'] as const;
export type Chip = (typeof CHIPS)[number];

/** All that decides which failures are shown. A subject must fit the text, the outcomes and the types. */
export interface Criteria {
  readonly filter: Filter;
  /** Whether what fits the text is left out instead. */
  readonly invert: boolean;
  /** None means all. */
  readonly chips: ReadonlySet<Chip>;
  /** None means all. */
  readonly types: ReadonlySet<TypeGroup>;
}

function chipOf(status: number): Chip {
  if (status === 0) return 'net';
  return status >= 500 ? '5xx' : '4xx';
}

/** The criteria as a test. As in Chrome, only the text is inverted; a text that says nothing yet lets all pass. */
export function passes({ filter, invert, chips, types }: Criteria): (subject: Subject) => boolean {
  const fits = testOf(filter);
  const inverted = invert && filter.conditions.length > 0;
  if (chips.size === 0 && types.size === 0) return inverted ? (subject) => !fits(subject) : fits;
  return (subject) =>
    (chips.size === 0 || chips.has(chipOf(subject.status))) &&
    (types.size === 0 || types.has(typeGroupOf(subject.type))) &&
    fits(subject) !== inverted;
}

/** Whether all that passes `after` surely passes `before`, so that only what passed before needs another look. */
export function criteriaNarrow(before: Criteria, after: Criteria): boolean {
  return (
    isSubset(before.chips, after.chips) &&
    isSubset(before.types, after.types) &&
    (before.filter.text === after.filter.text
      ? before.invert === after.invert
      : !before.invert && !after.invert && narrows(before.filter, after.filter))
  );
}

/** What is still to be asked of what passed `before`, from which `after` narrows. */
export function criteriaBeyond(before: Criteria, after: Criteria): Criteria {
  // Inverted, conditions have to hold together.
  if (after.invert) return after;
  return { ...after, filter: { ...after.filter, conditions: conditionsBeyond(before.filter, after.filter) } };
}

/** Of choices, where none means all. */
function isSubset<T>(wide: ReadonlySet<T>, narrow: ReadonlySet<T>): boolean {
  return wide.size === 0 || (narrow.size > 0 && [...narrow].every((each) => wide.has(each)));
}

const STATUS_CODES: Readonly<Record<Chip, string>> = { '4xx': '4xx', '5xx': '5xx', net: '0' };

/** The criteria in one line, in the filter's own language as far as it goes: `not (api -cdn) status-code:4xx,0`. */
export function criteriaText({ filter, invert, chips, types }: Criteria): string {
  const text = filter.text.trim();
  const outcomes = CHIPS.filter((chip) => chips.has(chip)).map((chip) => STATUS_CODES[chip]);
  return [
    invert && text !== '' ? `not (${text})` : text,
    outcomes.length > 0 ? `status-code:${outcomes.join()}` : '',
    types.size > 0 ? `resource-type:${[...types].join()}` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}
