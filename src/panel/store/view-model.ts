import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type Explanation, explain } from '../../diagnosis/explain';
import { type Problem, problemOf, problemsOf, rootOf, type Traits } from '../../diagnosis/problems';
import { valuesIn } from '../../failure/filter';
import type { Page } from '../../failure/pages';
import { type Words, wordsIn } from '../../i18n/words';
import type { Catalogue } from '../../knowledge/catalogue';
import type { EntryId } from '../../knowledge/entry';
import { loadKnowledge } from '../../reference/knowledge';
import { createPaste, type Paste } from '../../reference/paste';
import { createReference, type Reference } from '../../reference/store';
import type { ColumnId, Grouping } from '../../settings/schema';
import { createSettings, type Settings } from '../../settings/settings';
import type { PanelHost } from '../host/panel-host';
import { isWithin } from '../timeline/span';
import { TABLESS } from './columns';
import { createFilterRun } from './filter-run';
import { createFiltering, type Filtering } from './filtering';
import { type Lines, layOut } from './lines';
import { countProblems } from './problem-count';
import type { Row } from './row';
import { placeOnPages } from './row-pages';
import { RowSet } from './row-set';
import { Session } from './session';
import { Summaries } from './summaries';
import type { Summary } from './summary';

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
  /** Failures whose response is still to be read. */
  readonly unread: ReadonlySignal<number>;
  /** The rows that settings let through, before the filter. */
  readonly candidates: ReadonlySignal<RowSet>;
  /** The rows that are shown. */
  readonly shown: ReadonlySignal<RowSet>;
  readonly lines: ReadonlySignal<Lines>;
  /** Rows left out as noise, and as of earlier pages. */
  readonly hidden: ReadonlySignal<{ readonly noise: number; readonly earlier: number }>;
  /** The row whose details are shown. */
  readonly selectedId: Signal<string | undefined>;
  readonly selected: ReadonlySignal<Row | undefined>;
  /** The line that keys act on: the selected row, or a heading. */
  readonly activeKey: Signal<string | undefined>;
  /** Shows a row's details, and makes its line the one that keys act on. */
  select(id: string | undefined): void;
  /** Groups that are folded, and rows whose repeats are listed. */
  readonly toggled: Signal<ReadonlySet<string>>;
  /** Folds or unfolds a group, or a row's repeats. */
  toggle(key: string): void;
  /** What was found out about a row, in a few words. */
  summaryOf(row: Row): Summary;
  /** The same for a line of the list, which may be drawn before it is known. */
  summaryForDrawing(row: Row): Summary;
  explanationOf(row: Row): Explanation | undefined;
  /** The rows that are shown, put together by the root cause that they share; most failures first. */
  readonly problems: ReadonlySignal<readonly Problem<Row>[]>;
  /** How many problems there are. Much cheaper than the problems themselves. */
  readonly problemCount: ReadonlySignal<number>;
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

/** What depends on diagnosis. */
const READ_GROUPINGS: ReadonlySet<Grouping> = new Set(['problem', 'status', 'answered-by']);
const READ_COLUMNS: ReadonlySet<ColumnId> = new Set(['status', 'answered-by', 'cause', 'certainty']);

export function createViewModel(host: PanelHost): ViewModel {
  const words = wordsIn(host.language);
  const session = new Session(host);
  const { list } = session;
  const settings = createSettings(host.storage);
  // Until it is known, nothing that names what was looked at may touch the disk.
  settings.private.value = true;
  void host.isPrivate().then(
    (isPrivate) => {
      settings.private.value = isPrivate;
    },
    () => undefined,
  );
  const knowledge = loadKnowledge(host.language);
  const { catalogue } = knowledge;
  const summaries = new Summaries(list, catalogue, knowledge.failed, words);
  const traitsOf = (row: Row): Traits => ({
    key: summaries.of(row).problem,
    endedAt: row.endedAt,
    certainty: row.certainty,
    root: () => rootOf(row.diagnosis),
  });

  /** What the list showed when it was paused. */
  const frozen = signal<{ readonly rows: RowSet; readonly pages: readonly Page[] } | undefined>(undefined);
  const rows = computed(() => frozen.value?.rows ?? list.rows.value);
  const pages = computed(() => frozen.value?.pages ?? session.pages.value);
  const placed = computed(() => placeOnPages(rows.value, pages.value));
  const ofPage = computed(() => {
    const all = placed.value;
    const last = pages.value.length;
    if (settings.preserveLog.value || last === 0) return all;
    const { page } = all.columns;
    return all.where((slot) => page[slot] === last || page[slot] === TABLESS);
  });
  const candidates = computed(() => {
    const all = ofPage.value;
    const { noise } = all.columns;
    return settings.showNoise.value ? all : all.where((slot) => noise[slot] === 0);
  });
  const filtering = createFiltering({
    history: settings.filterHistory,
    seen: (key) => valuesIn(candidates.peek(), key),
  });
  /** What a span is chosen among; nothing where there is no timeline to choose it on. */
  const choosable = computed(
    () => settings.timeline.value && (settings.preserveLog.value ? 'all' : (pages.value.at(-1)?.id ?? '')),
  );
  effect(() => {
    choosable.value;
    filtering.span.value = undefined;
  });
  const inSpan = computed(() => {
    const span = filtering.span.value;
    const all = candidates.value;
    const { endedAt } = all.columns;
    return span ? all.where((slot) => isWithin(endedAt[slot] ?? 0, span)) : all;
  });
  const run = createFilterRun();
  const shown = computed(() => {
    const all = inSpan.value;
    if (!filtering.active.value) return all;
    // More may be known of the rows than when they were filtered last.
    return run(all, filtering.criteria.value, list.touched.value);
  });
  const problems = computed(() => {
    list.touched.value;
    summaries.few(shown.value);
    // The others come when they were diagnosed.
    return problemsOf(
      [...shown.value].filter(({ read }) => read !== 'not'),
      traitsOf,
    );
  });
  const selectedId = signal<string | undefined>(undefined);
  const activeKey = signal<string | undefined>(undefined);
  const toggled = signal<ReadonlySet<string>>(new Set());
  const view = signal<PanelView>('failures');
  const reference = createReference(knowledge, words);
  const select = (id: string | undefined) => {
    selectedId.value = id;
    activeKey.value = id ?? activeKey.value;
  };

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
    waiting: computed(() => (frozen.value ? list.rows.value.length - frozen.value.rows.length : 0)),
    unread: summaries.waiting,
    candidates,
    shown,
    lines: computed(() => {
      const grouping = settings.grouping.value;
      const sort = settings.sort.value;
      if (READ_GROUPINGS.has(grouping) || (sort && READ_COLUMNS.has(sort.column))) {
        summaries.few(shown.value);
        // The order changes with what is found out.
        list.touched.value;
      }
      return layOut(
        shown.value,
        {
          grouping,
          sort,
          collapse: settings.collapseDuplicates.value,
          toggled: toggled.value,
        },
        pages.value,
        words,
      );
    }),
    problems,
    problemCount: computed(() => {
      list.touched.value;
      return countProblems(shown.value);
    }),
    problemOf(row) {
      const { problem } = summaries.of(row);
      const { columns } = shown.value;
      const number = columns.problem[columns.slotOf(row.id) ?? -1];
      const [first, ...others] = shown.value.where((slot) => columns.problem[slot] === number);
      return first && problemOf(problem, [first, ...others], traitsOf);
    },
    hidden: computed(() => ({
      noise: ofPage.value.length - candidates.value.length,
      earlier: rows.value.length - ofPage.value.length,
    })),
    selectedId,
    selected: computed(() => {
      // Read for its news: the row may have gained a body since it was selected.
      list.rows.value;
      return selectedId.value === undefined ? undefined : list.get(selectedId.value);
    }),
    activeKey,
    select,
    toggled,
    toggle(key) {
      const next = new Set(toggled.peek());
      if (!next.delete(key)) next.add(key);
      toggled.value = next;
    },
    summaryOf: (row) => summaries.of(row),
    summaryForDrawing: (row) => summaries.forDrawing(row),
    explanationOf: (row) =>
      catalogue.value && explain(row.failure, row.evidence, row.diagnosis, catalogue.value),
    setPaused(paused) {
      frozen.value = paused ? { rows: list.rows.value, pages: session.pages.value } : undefined;
    },
    clear() {
      selectedId.value = undefined;
      activeKey.value = undefined;
      toggled.value = new Set();
      filtering.span.value = undefined;
      if (frozen.value) frozen.value = { ...frozen.value, rows: RowSet.EMPTY };
      session.clear();
    },
  };
}
