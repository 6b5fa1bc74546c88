import { parseUrl } from '../../failure/failure';
import { CertaintyBadge } from '../../ui/certainty';
import { SeverityIcon } from '../../ui/icons';
import { answererName, answererText, chainText } from '../store/answerers';
import type { Heading } from '../store/lines';
import type { Row } from '../store/row';
import type { ViewModel } from '../store/view-model';
import { clockText, durationText, timeText } from './formats';
import { LINE_HEIGHT } from './list-window';

/** Where a line stands among all lines, and its element's id. */
interface Place {
  readonly index: number;
  readonly id: string;
}

const styleOf = ({ index }: Place) => ({ transform: `translateY(${index * LINE_HEIGHT}px)` });

/** The last part of a URL, as DevTools names a request, and what stands before it. */
export function nameOf(url: string): { name: string; host: string } {
  const parsed = parseUrl(url);
  if (!parsed) return { name: url, host: '' };
  const name = parsed.pathname.split('/').filter(Boolean).at(-1) ?? parsed.host;
  return { name: `${name}${parsed.search}`, host: parsed.host };
}

/** A code; what all of Firefox's errors begin with gives way first where there is little room. */
function CodeText({ code }: { readonly code: string }) {
  const prefix = /^(?:NS_ERROR_)?/.exec(code)?.[0] ?? '';
  return (
    <span class="code">
      {prefix !== '' && <span class="prefix">{prefix}</span>}
      {code.slice(prefix.length)}
    </span>
  );
}

/** How many, since when and how closely. */
function headingText({ key, at, count, burst }: Heading, { words, host }: ViewModel): string {
  const failures = words.failures(count);
  if (at === undefined) return failures;
  if (key.startsWith('problem ')) return words.problem(count, clockText(at, host.language), burst);
  return `${timeText(at, host.language)} · ${failures}`;
}

/** Who answered and, where it is not the one that the browser spoke to, who stands in front. */
function AnsweredBy({ row, model }: { readonly row: Row; readonly model: ViewModel }) {
  const { words } = model;
  const { answeredBy, chain } = row.evidence;
  if (answeredBy === undefined) return <i class="writer quiet">{words.unknown}</i>;
  const front = chain[0];
  return (
    <>
      <span class="writer">{answererText(row.evidence, words)}</span>
      {front && front.id !== answeredBy.id && (
        <span class="front quiet"> {words.via(answererName(front, words))}</span>
      )}
    </>
  );
}

/** The heading of a page group, of a problem, or of traffic without a tab. */
export function HeadingView({
  line,
  place,
  model,
}: {
  readonly line: Heading;
  readonly place: Place;
  readonly model: ViewModel;
}) {
  return (
    <div class="line heading" role="row" id={place.id} aria-rowindex={place.index + 2} style={styleOf(place)}>
      <span role="gridcell" title={line.text}>
        {line.text}
      </span>
      <span class="quiet">{headingText(line, model)}</span>
    </div>
  );
}

/** One failure. */
export function RowView({
  row,
  place,
  model,
}: {
  readonly row: Row;
  readonly place: Place;
  readonly model: ViewModel;
}) {
  const { words, selectedId } = model;
  const { failure } = row;
  const { name, host } = nameOf(failure.url);
  const headline = model.headlineOf(row);
  const cause = headline?.cause;
  const selected = selectedId.value === row.id;
  const severe = failure.status === 0 || failure.status >= 500;
  const text = cause?.label ?? headline?.title;
  const classes = [
    'line',
    'row',
    place.index % 2 ? 'odd' : '',
    row.noise ? 'noise' : '',
    severe ? 'severe' : '',
  ];
  return (
    <div
      class={classes.join(' ')}
      role="row"
      id={place.id}
      aria-rowindex={place.index + 2}
      aria-selected={selected}
      style={styleOf(place)}
      onMouseDown={() => {
        selectedId.value = row.id;
      }}
    >
      <span role="gridcell" class="status" title={row.code}>
        <SeverityIcon severe={severe} />
        <CodeText code={row.code} />
      </span>
      <span role="gridcell" title={failure.url}>
        {name}
        {row.noise && <i class="tag">{words.noiseTag[row.noise]}</i>}
      </span>
      <span role="gridcell" title={host}>
        {host}
      </span>
      <span role="gridcell">{failure.method}</span>
      <span role="gridcell" class={row.evidence.answeredBy?.certainty} title={chainText(row.evidence, words)}>
        <AnsweredBy row={row} model={model} />
      </span>
      <span role="gridcell" class="cause" title={text}>
        {text}
      </span>
      <span role="gridcell" class="how-sure">
        {cause && <CertaintyBadge certainty={cause.certainty} words={words} />}
      </span>
      <span role="gridcell" class="number">
        {row.exchange.duration === undefined ? '–' : durationText(row.exchange.duration)}
      </span>
    </div>
  );
}
