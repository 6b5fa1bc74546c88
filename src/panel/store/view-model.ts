import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type Explanation, explain, type Headline, headline } from '../../diagnosis/explain';
import { type Problem, problemKey, problemsOf } from '../../diagnosis/problems';
import type { Subject } from '../../failure/filter';
import { createPageFinder, type Page } from '../../failure/pages';
import { type Words, wordsIn } from '../../i18n/words';
import type { Catalogue } from '../../knowledge/catalogue';
import type { EntryId } from '../../knowledge/entry';
import { loadKnowledge } from '../../reference/knowledge';
import { createPaste, type Paste } from '../../reference/paste';
import { createReference, type Reference } from '../../reference/store';
import type { PanelHost } from '../host/panel-host';
import { answererText } from './answerers';
import { createFiltering, type Filtering } from './filtering';
import { isTabless, type Line, linesByPage, linesByProblem } from './lines';
import type { Row } from './row';
import { Session } from './session';
import { createSettings, type Settings } from './settings';

/** Everything the views draw, made of the session, the settings and the filter. */
export interface ViewModel {
  readonly host: PanelHost;
  readonly words: Words;
  readonly session: Session;
  readonly settings: Settings;
  readonly filtering: Filtering;
  readonly catalogue: ReadonlySignal<Catalogue | undefined>;
  readonly paused: ReadonlySignal<boolean>;
  /** Failures that arrived while paused. */
  readonly waiting: ReadonlySignal<number>;
  /** The rows that settings let through, before the filter. */
  readonly candidates: ReadonlySignal<readonly Row[]>;
  /** The rows that are shown. */
  readonly shown: ReadonlySignal<readonly Row[]>;
  readonly lines: ReadonlySignal<readonly Line[]>;
  /** Rows left out as noise, and as of earlier pages. */
  readonly hidden: ReadonlySignal<{ readonly noise: number; readonly earlier: number }>;
  readonly selectedId: Signal<string | undefined>;
  readonly selected: ReadonlySignal<Row | undefined>;
  /** Title and first cause, for lists; cheap. Undefined until the knowledge is loaded. */
  headlineOf(row: Row): Headline | undefined;
  explanationOf(row: Row): Explanation | undefined;
  /** The rows that are shown, put together by the root cause that they share; most failures first. */
  readonly problems: ReadonlySignal<readonly Problem<Row>[]>;
  /** The failures that share a row's root cause, of those that are shown. */
  problemOf(row: Row): Problem<Row> | undefined;
  /** What the panel shows: the failures, the reference, or the field to paste into. */
  readonly view: Signal<PanelView>;
  readonly reference: Reference;
  readonly paste: Paste;
  /** Shows an entry of the reference. */
  openReference(id: EntryId): void;
  setPaused(paused: boolean): void;
  clear(): void;
}

/** The panel's views, in the order of their tabs. */
export const PANEL_VIEWS = ['failures', 'problems', 'reference', 'explain'] as const;
export type PanelView = (typeof PANEL_VIEWS)[number];

/** Finds the page of a row; remembered, as every burst asks for every row again. */
function createRowPages(pages: readonly Page[]): (row: Row) => Page | undefined {
  const find = createPageFinder(pages);
  const known = new WeakMap<Row, { readonly page: Page | undefined }>();
  return (row) => {
    const found = known.get(row) ?? { page: find(row.failure) };
    known.set(row, found);
    return found.page;
  };
}

export function createViewModel(host: PanelHost): ViewModel {
  const words = wordsIn(host.language);
  const session = new Session(host);
  const settings = createSettings();
  const knowledge = loadKnowledge(host.language);
  const { catalogue } = knowledge;

  const headlines = computed(() => {
    const loaded = catalogue.value;
    const cache = new WeakMap<Row, Headline>();
    return (row: Row): Headline | undefined => {
      if (!loaded) return undefined;
      const known = cache.get(row) ?? headline(row.failure, row.diagnosis, loaded);
      cache.set(row, known);
      return known;
    };
  });

  const subjectOf = computed(() => {
    const headlineOf = headlines.value;
    const cache = new WeakMap<Row, Subject>();
    return (row: Row): Subject => {
      const known = cache.get(row);
      if (known) return known;
      const headline = headlineOf(row);
      const answeredBy = answererText(row.evidence, words);
      const cause = headline?.cause;
      const subject: Subject = {
        failure: row.failure,
        code: row.code,
        ...(answeredBy === undefined ? {} : { answeredBy }),
        ...(cause === undefined ? {} : { cause: cause.label, certainty: cause.certainty }),
        ...(headline === undefined ? {} : { title: headline.title }),
        ...(row.entry === undefined || row.entry.mimeType === '' ? {} : { mimeType: row.entry.mimeType }),
      };
      cache.set(row, subject);
      return subject;
    };
  });

  const filtering = createFiltering(subjectOf);
  /** What the list showed when it was paused. */
  const frozen = signal<{ readonly rows: readonly Row[]; readonly pages: readonly Page[] } | undefined>(
    undefined,
  );
  const rows = computed(() => frozen.value?.rows ?? session.list.rows.value);
  const pages = computed(() => frozen.value?.pages ?? session.pages.value);
  const pageOfRow = computed(() => createRowPages(pages.value));
  const ofPage = computed(() => {
    const last = pages.value.at(-1);
    if (settings.preserveLog.value || !last) return rows.value;
    const find = pageOfRow.value;
    return rows.value.filter((row) => isTabless(row) || find(row) === last);
  });
  const candidates = computed(() =>
    settings.showNoise.value ? ofPage.value : ofPage.value.filter(({ noise }) => noise === undefined),
  );
  const shown = computed(() =>
    filtering.active.value ? candidates.value.filter(filtering.passes.value) : candidates.value,
  );
  /** Computed only while the list is grouped by them, or someone looks at the details of a row. */
  const problems = computed(() => problemsOf(shown.value, (row) => row));
  const problemsByKey = computed(() => new Map(problems.value.map((problem) => [problem.key, problem])));
  const selectedId = signal<string | undefined>(undefined);
  const view = signal<PanelView>('failures');
  const reference = createReference(knowledge, words);

  return {
    host,
    words,
    view,
    reference,
    paste: createPaste(knowledge, words),
    openReference(id) {
      reference.open(id);
      view.value = 'reference';
    },
    session,
    settings,
    filtering,
    catalogue,
    paused: computed(() => frozen.value !== undefined),
    waiting: computed(() => (frozen.value ? session.list.rows.value.length - frozen.value.rows.length : 0)),
    candidates,
    shown,
    lines: computed(() => {
      if (settings.grouping.value === 'page') {
        return linesByPage(shown.value, pages.value, pageOfRow.value, words);
      }
      const headlineOf = headlines.value;
      return linesByProblem(problems.value, (row) => {
        const said = headlineOf(row);
        return said?.cause?.label ?? said?.title ?? '';
      });
    }),
    problems,
    problemOf: (row) => problemsByKey.value.get(problemKey(row)),
    hidden: computed(() => ({
      noise: ofPage.value.length - candidates.value.length,
      earlier: rows.value.length - ofPage.value.length,
    })),
    selectedId,
    selected: computed(() => {
      // Read for its news: the row may have gained a body since it was selected.
      session.list.rows.value;
      return selectedId.value === undefined ? undefined : session.list.get(selectedId.value);
    }),
    headlineOf: (row) => headlines.value(row),
    explanationOf: (row) =>
      catalogue.value && explain(row.failure, row.evidence, row.diagnosis, catalogue.value),
    setPaused(paused) {
      frozen.value = paused ? { rows: session.list.rows.value, pages: session.pages.value } : undefined;
    },
    clear() {
      selectedId.value = undefined;
      if (frozen.value) frozen.value = { ...frozen.value, rows: [] };
      session.clear();
    },
  };
}
