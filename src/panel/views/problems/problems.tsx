import './problems.css';
import { signal, useComputed, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { rankedByImpact } from '../../../diagnosis/impact';
import type { ViewModel } from '../../store/view-model';
import { axisBetween } from '../../timeline/axis';
import { Empty } from '../empty';
import { bringIntoView } from '../into-view';
import { ProblemCard } from './card';
import { keepOrder } from './keep-order';
import { onListKey } from './list-keys';
import { SPARKLINE_BINS } from './sparkline';

/** Cards drawn at first, and how many more each time the end comes into view. */
const BATCH = 50;

/**
 * Which cards are open, and the one that the Tab key stops at, by the keys of their problems; and how many are drawn. All stay while another
 * view is shown.
 */
const openKeys = signal<ReadonlySet<string>>(new Set());
const activeKey = signal<string | undefined>(undefined);
const limit = signal(BATCH);

/** Opens a card, or closes it. @param open undefined for the other state than now. */
function setOpen(key: string, open = !openKeys.value.has(key)): void {
  const next = new Set(openKeys.value);
  if (open) next.add(key);
  else next.delete(key);
  openKeys.value = next;
}

/** Draws more of a list when its end comes into view, or at a click. */
function More({
  left,
  show,
  model,
}: {
  readonly left: number;
  readonly show: () => void;
  readonly model: ViewModel;
}) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) show();
    });
    if (button.current) observer.observe(button.current);
    return () => observer.disconnect();
  }, [left]);
  return (
    <button type="button" class="button problems-more" ref={button} onClick={show}>
      {model.words.problems.more(Math.min(BATCH, left), left)}
    </button>
  );
}

/** One card a root cause, what breaks most first. */
export function Problems({ model }: { readonly model: ViewModel }) {
  const { words, problems, shown } = model;
  const ranked = useComputed(() => rankedByImpact(problems.value));
  /** While someone is at a card, none moves: it would take the focus and the place with it. */
  const inUse = useSignal(false);
  const order = useRef<readonly string[]>([]);
  const list = useRef<HTMLOListElement>(null);
  const axis = useComputed(() => {
    const first = shown.value.at(0);
    const last = shown.value.at(-1);
    return first && last && axisBetween(first.endedAt, last.endedAt, SPARKLINE_BINS);
  });
  const all = inUse.value ? keepOrder(ranked.value, order.current) : ranked.value;
  order.current = all.map(({ key }) => key);
  useEffect(() => {
    // Back from a request of a card, that card is in view again.
    const line = activeKey.value === undefined ? null : list.current?.querySelector('[tabindex="0"]');
    const card = line?.closest('li');
    if (card) bringIntoView(card, 'start');
  }, []);
  if (all.length === 0) return <Empty model={model} />;
  const drawn = all.slice(0, limit.value);
  const active = drawn.find(({ key }) => key === activeKey.value) ?? drawn[0];
  return (
    <section class="problems" aria-label={words.problems.title}>
      <p class="problems-ranking quiet">{words.problems.ranking(all.length)}</p>
      <ol
        class="problem-list"
        id="problems"
        ref={list}
        onKeyDown={(event) => onListKey(event, setOpen)}
        onFocusIn={({ target }) => {
          inUse.value = true;
          const card = target instanceof Element ? target.closest('li.problem') : undefined;
          activeKey.value = card?.querySelector('[data-key]')?.getAttribute('data-key') ?? activeKey.value;
        }}
        onFocusOut={({ currentTarget, relatedTarget }) => {
          inUse.value = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
        }}
      >
        {drawn.map((problem) => (
          <ProblemCard
            key={problem.key}
            problem={problem}
            axis={axis.value}
            open={openKeys.value.has(problem.key)}
            active={problem === active}
            toggle={() => setOpen(problem.key)}
            model={model}
          />
        ))}
      </ol>
      {all.length > drawn.length && (
        <More
          left={all.length - drawn.length}
          show={() => {
            limit.value += BATCH;
          }}
          model={model}
        />
      )}
    </section>
  );
}
