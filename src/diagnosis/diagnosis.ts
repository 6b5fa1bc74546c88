import type { Certainty, Evidence } from '../evidence/finding';
import type { Exchange } from '../failure/exchange';
import type { EntryId, Placeholder } from '../knowledge/entry';
import type { Basis } from './basis';

/** The values of this request for the placeholders of a cause's texts. */
export type Values = Readonly<Partial<Record<Placeholder, string>>>;

/** One cause that may explain a failure: an entry's cause, how sure it is, and this request's values for its texts. */
export interface RankedCause {
  readonly entry: EntryId;
  /** The cause's id within the entry. */
  readonly cause: string;
  readonly certainty: Certainty;
  /** What was seen that speaks for it; never empty. */
  readonly basis: readonly Basis[];
  readonly values: Values;
  /**
   * What the cause is bound to: failures of one cause and one scope share their root. A path, a configuration file, an
   * extension; the host where a rule does not say.
   */
  readonly scope?: string;
  /** The rule that found it; absent for what the entry names by itself. */
  readonly rule?: string;
}

/** Turns evidence into causes. One file each in `rules/`, registered by being there. */
export interface Rule {
  /** The file's name without its ending. */
  readonly id: string;
  /** What it computes, one sentence. */
  readonly description: string;
  /** Cheap test of whether the rule has anything to say. */
  applies(exchange: Exchange, evidence: Evidence): boolean;
  /** Most certain first; empty when the numbers do not bear it out. */
  causes(exchange: Exchange, evidence: Evidence): readonly RankedCause[];
}

/** Types a rule. */
export function defineRule(rule: Rule): Rule {
  return rule;
}

/** Why a request failed, as far as can be told. */
export interface Diagnosis {
  /** The most precise entry that the evidence bears out. */
  readonly entry: EntryId;
  /** How sure the entry is: a bare 404 is `confirmed` as `http/404` and never called `iis/404.13`. */
  readonly certainty: Certainty;
  /** This request's values for the entry's own texts; absent when there are none. */
  readonly values?: Values;
  /** Most certain first. */
  readonly causes: readonly RankedCause[];
}
