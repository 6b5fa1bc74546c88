import './timing.css';
import type { Words } from '../../../i18n/words';
import { readableDuration } from '../../../report/moment';
import { durationText, timeText } from '../formats';
import type { TabProps } from './details';
import { type PlacedPhase, placePhases, scaleTicks } from './phases';

const percent = (part: number, whole: number) => `${(part / whole) * 100}%`;

/** A label that begins later, as a part of the scale, would be cut at its end. */
const LAST_LABEL = 0.9;

/** The scale above the bars; its lines go on below, through all of them. */
function Scale({ whole }: { readonly whole: number }) {
  return (
    <td class="bar scale" aria-hidden="true">
      {scaleTicks(whole).map((at) => (
        <span key={at} style={{ insetInlineStart: percent(at, whole) }}>
          {at / whole < LAST_LABEL && readableDuration(at)}
        </span>
      ))}
    </td>
  );
}

function PhaseRow({
  placed: { phase, start, length },
  whole,
  words,
}: {
  readonly placed: PlacedPhase;
  readonly whole: number;
  readonly words: Words;
}) {
  const [begins, takes] = [readableDuration(start), readableDuration(length)];
  return (
    <tr class={phase} title={`${words.phase[phase]}: ${words.copying.timing.bar(begins, takes)}`}>
      <th scope="row">{words.phase[phase]}</th>
      <td class="bar" aria-hidden="true">
        <span style={{ marginInlineStart: percent(start, whole), width: percent(length, whole) }} />
      </td>
      <td class="number start">{begins}</td>
      <td class="number">{takes}</td>
    </tr>
  );
}

function Phases({
  phases,
  whole,
  words,
}: {
  readonly phases: readonly PlacedPhase[];
  readonly whole: number;
  readonly words: Words;
}) {
  const { timing } = words.copying;
  const step = percent(scaleTicks(whole)[1] ?? whole, whole);
  return (
    <table class="timing" style={{ '--step': step }}>
      <thead>
        <tr>
          <th scope="col">{timing.phase}</th>
          <Scale whole={whole} />
          <th scope="col" class="number start">
            {timing.start}
          </th>
          <th scope="col" class="number">
            {words.duration}
          </th>
        </tr>
      </thead>
      <tbody>
        {phases.map((placed) => (
          <PhaseRow key={placed.phase} placed={placed} whole={whole} words={words} />
        ))}
      </tbody>
    </table>
  );
}

/** When the request began and ended, and how long each of its phases took, on one scale. */
export function TimingTab({ row, model }: TabProps) {
  const { words, host } = model;
  const { timings = {}, duration, startedAt } = row.exchange;
  const phases = placePhases(timings);
  const end = Math.max(0, ...phases.map(({ start, length }) => start + length));
  const whole = Math.max(duration ?? 0, end) || 1;
  const isConnected = phases.some(({ phase }) => phase === 'connect');
  return (
    <>
      <dl class="pairs times">
        {startedAt !== undefined && (
          <div>
            <dt>{words.copying.timing.startedAt}</dt>
            <dd>{timeText(startedAt, host.language)}</dd>
          </div>
        )}
        <div>
          <dt>{words.finishedAt}</dt>
          <dd>{timeText(row.failure.endedAt, host.language)}</dd>
        </div>
        {duration !== undefined && (
          <div>
            <dt>{words.duration}</dt>
            <dd>{durationText(duration)}</dd>
          </div>
        )}
      </dl>
      {phases.length > 0 && (
        <div class="timing-frame">
          <Phases phases={phases} whole={whole} words={words} />
        </div>
      )}
      {phases.length > 0 && !isConnected && <p class="note quiet">{words.copying.timing.notConnected}</p>}
      {phases.length === 0 && (
        <p class="note quiet">{row.entry ? words.copying.timing.noPhases : words.copying.timing.unknown}</p>
      )}
    </>
  );
}
