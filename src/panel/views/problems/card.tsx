import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { isSevere } from '../../../diagnosis/impact';
import type { Problem } from '../../../diagnosis/problems';
import { parseUrl } from '../../../failure/failure';
import { CertaintyBadge } from '../../../ui/certainty';
import { ChevronIcon, SeverityIcon } from '../../../ui/icons';
import type { Row } from '../../store/row';
import type { ViewModel } from '../../store/view-model';
import type { Axis } from '../../timeline/axis';
import { rangeText } from '../../timeline/ticks';
import { Solution } from './solution';
import { Sparkline } from './sparkline';

/** What a problem is bound to: a file, a path, a host; where nothing says so, the request itself. */
function scopeOf({ cause, items: [{ url: whole, method }] }: Problem<Row>): string {
  const url = parseUrl(whole);
  if (cause) return cause.scope ?? url?.host ?? whole;
  return `${method} ${url ? `${url.host}${url.pathname}` : whole}`;
}

/** One problem: a line that says what, how sure, how often, when and where, and opens to its {@link Solution}. */
export function ProblemCard({
  problem,
  axis,
  open,
  active,
  toggle,
  model,
}: {
  readonly problem: Problem<Row>;
  /** What its failures are drawn along. */
  readonly axis: Axis | undefined;
  readonly open: boolean;
  /** Whether the Tab key stops at it. */
  readonly active: boolean;
  readonly toggle: () => void;
  readonly model: ViewModel;
}) {
  const { words, host } = model;
  const { items, key, since, until } = problem;
  const [first] = items;
  const { code, cause, certainty, title = '' } = model.summaryOf(first);
  const text = cause ?? title;
  const severe = items.some(isSevere);
  const noise = items.every((row) => row.noise) ? first.noiseReason : undefined;
  const scope = scopeOf(problem);
  const id = useId();
  const line = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(open);
  useLayoutEffect(() => {
    const isClosed = wasOpen.current && !open;
    wasOpen.current = open;
    if (!isClosed) return;
    // It stood above its card's beginning for as long as the card was open.
    const list = line.current?.closest('.problems');
    const above = (line.current?.getBoundingClientRect().top ?? 0) - (list?.getBoundingClientRect().top ?? 0);
    if (list && above < 0) list.scrollTop += above;
  }, [open]);
  const factsId = `${id}-facts`;
  const bodyId = `${id}-body`;
  return (
    <li class={`problem ${severe ? 'severe' : ''} ${noise ? 'noise' : ''}`}>
      <div class="problem-line" ref={line}>
        <h1>
          <button
            type="button"
            id={id}
            data-key={key}
            class="problem-toggle"
            aria-expanded={open}
            aria-controls={open ? bodyId : undefined}
            aria-describedby={factsId}
            title={`${code} ${text}\n${scope}`}
            tabIndex={active ? 0 : -1}
            onClick={toggle}
          >
            <ChevronIcon open={open} />
            <SeverityIcon severe={severe} />
            <span class="code">{code}</span>
            <span class="problem-cause">{text}</span>
            {noise && <i class="problem-noise">{words.noiseTag[noise]}</i>}
          </button>
        </h1>
        <div class="problem-facts" id={factsId}>
          <span class="problem-certainty">
            {certainty && <CertaintyBadge certainty={certainty} words={words} />}
          </span>
          <span class="problem-count">
            <span aria-hidden="true">{items.length.toLocaleString(host.language)}</span>
            <span class="visually-hidden">{words.problems.count(items.length)}</span>
          </span>
          {axis && <Sparkline rows={items} axis={axis} />}
          <span class="problem-when quiet">
            {rangeText({ from: since, to: until }, host.language, 'second')}
          </span>
          <span class="problem-scope quiet">{scope}</span>
        </div>
      </div>
      {open && (
        <article class="explanation problem-body" id={bodyId} aria-labelledby={id}>
          <Solution problem={problem} model={model} />
        </article>
      )}
    </li>
  );
}
