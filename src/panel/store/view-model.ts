import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type Explanation, explain } from '../../diagnosis/explain';
import type { Failure } from '../../failure/failure';
import { NO_TAB } from '../../failure/failure';
import type { Subject } from '../../failure/filter';
import { groupByPage, type Page } from '../../failure/pages';
import { type Words, wordsIn } from '../../i18n/words';
import type { Catalogue } from '../../knowledge/catalogue';
import { loadCatalogue } from '../../knowledge/load';
import type { PanelHost } from '../host/panel-host';
import { createFiltering, type Filtering } from './filtering';
import type { Row } from './row';
import { Session } from './session';
import { createSettings, type Settings } from './settings';

/** One line of the list as it is drawn: a heading or a row. */
export type Line =
  | {
      readonly kind: 'heading';
      readonly key: string;
      readonly text: string;
      readonly at?: number;
      readonly count: number;
    }
  | { readonly kind: 'row'; readonly key: string; readonly row: Row };

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
  explanationOf(row: Row): Explanation | undefined;
  setPaused(paused: boolean): void;
  clear(): void;
}

/** Who answered, in one word or two; undefined when nothing tells. */
export function answererText({ evidence }: Row, words: Words): string | undefined {
  const { answeredBy } = evidence;
  if (!answeredBy) return undefined;
  if (answeredBy.id === 'browser') return words.browser;
  return answeredBy.version === undefined ? answeredBy.name : `${answeredBy.name} ${answeredBy.version}`;
}

function pageTitle(page: Page | undefined, words: Words): string {
  return page?.url ?? words.beforeFirstPage;
}

function isTabless({ failure }: Row): boolean {
  return failure.tabId === NO_TAB;
}

/** The rows of the page shown now; traffic without a tab belongs to every page. */
function ofLastPage(rows: readonly Row[], pages: readonly Page[]): readonly Row[] {
  const last = pages.at(-1);
  if (!last) return rows;
  const group = groupByPage(
    rows.map(({ failure }) => failure),
    pages,
  ).find(({ page }) => page?.id === last.id);
  const ids = new Set(group?.failures.map(({ id }) => id));
  return rows.filter((row) => ids.has(row.id) || isTabless(row));
}

function linesOf(rows: readonly Row[], pages: readonly Page[], words: Words): readonly Line[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const lineOf = ({ id }: Failure): Line[] => {
    const row = byId.get(id);
    return row ? [{ kind: 'row', key: row.id, row }] : [];
  };
  const ofTab = rows.filter((row) => !isTabless(row)).map(({ failure }) => failure);
  const tabless = rows.filter(isTabless).map(({ failure }) => failure);
  const groups = groupByPage(ofTab, pages);
  const headed = groups.length > 1 || tabless.length > 0;
  const lines = groups.flatMap(({ page, failures }): Line[] => [
    ...(headed
      ? [
          {
            kind: 'heading' as const,
            key: `page ${page?.id}`,
            text: pageTitle(page, words),
            ...(page ? { at: page.startedAt } : {}),
            count: failures.length,
          },
        ]
      : []),
    ...failures.flatMap(lineOf),
  ]);
  if (tabless.length === 0) return lines;
  const heading: Line = {
    kind: 'heading',
    key: 'tabless',
    text: words.serviceWorkers,
    count: tabless.length,
  };
  return [...lines, heading, ...tabless.flatMap(lineOf)];
}

export function createViewModel(host: PanelHost): ViewModel {
  const words = wordsIn(host.language);
  const session = new Session(host);
  const settings = createSettings();
  const catalogue = signal<Catalogue | undefined>(undefined);
  void loadCatalogue(host.language).then((loaded) => {
    catalogue.value = loaded;
  });

  const explanations = computed(() => {
    const loaded = catalogue.value;
    const cache = new WeakMap<Row, Explanation>();
    return (row: Row): Explanation | undefined => {
      if (!loaded) return undefined;
      const explanation = cache.get(row) ?? explain(row.failure, row.diagnosis, loaded);
      cache.set(row, explanation);
      return explanation;
    };
  });

  const subjectOf = computed(() => {
    const explanationOf = explanations.value;
    const cache = new WeakMap<Row, Subject>();
    return (row: Row): Subject => {
      const known = cache.get(row);
      if (known) return known;
      const explanation = explanationOf(row);
      const answeredBy = answererText(row, words);
      const [cause] = explanation?.causes ?? [];
      const subject: Subject = {
        failure: row.failure,
        code: row.code,
        ...(answeredBy === undefined ? {} : { answeredBy }),
        ...(cause === undefined ? {} : { cause: cause.label, certainty: cause.certainty }),
        ...(explanation === undefined ? {} : { title: explanation.entry.title }),
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
  const ofPage = computed(() =>
    settings.preserveLog.value ? rows.value : ofLastPage(rows.value, pages.value),
  );
  const candidates = computed(() =>
    settings.showNoise.value ? ofPage.value : ofPage.value.filter(({ noise }) => noise === undefined),
  );
  const shown = computed(() =>
    filtering.active.value ? candidates.value.filter(filtering.passes.value) : candidates.value,
  );
  const selectedId = signal<string | undefined>(undefined);

  return {
    host,
    words,
    session,
    settings,
    filtering,
    catalogue,
    paused: computed(() => frozen.value !== undefined),
    waiting: computed(() => (frozen.value ? session.list.rows.value.length - frozen.value.rows.length : 0)),
    candidates,
    shown,
    lines: computed(() => linesOf(shown.value, pages.value, words)),
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
    explanationOf: (row) => explanations.value(row),
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
