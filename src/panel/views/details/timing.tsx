import type { Timings } from '../../../failure/exchange';
import { durationText, timeText } from '../formats';
import type { TabProps } from './details';

const PHASES = ['blocked', 'dns', 'connect', 'ssl', 'send', 'wait', 'receive'] as const;

/** Where each phase begins and how long it took, in ms. HAR counts `ssl` into `connect` too: the two overlap. */
function placed(timings: Timings): { phase: (typeof PHASES)[number]; start: number; length: number }[] {
  let at = 0;
  return PHASES.flatMap((phase) => {
    const length = timings[phase];
    if (length === undefined || length < 0) return [];
    const start = phase === 'ssl' ? Math.max(0, at - length) : at;
    if (phase !== 'ssl') at += length;
    return [{ phase, start, length }];
  });
}

/** When the request ended and how long each of its phases took. */
export function TimingTab({ row, model }: TabProps) {
  const { words, host } = model;
  const { timings = {}, duration } = row.exchange;
  const phases = placed(timings);
  const whole = Math.max(duration ?? 0, ...phases.map(({ start, length }) => start + length), 1);
  return (
    <>
      <dl class="pairs">
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
        <table class="timing">
          <tbody>
            {phases.map(({ phase, start, length }) => (
              <tr key={phase}>
                <th scope="row">{words.phase[phase]}</th>
                <td class="bar">
                  <span
                    class={phase}
                    style={{
                      marginInlineStart: `${(start / whole) * 100}%`,
                      width: `${(length / whole) * 100}%`,
                    }}
                  />
                </td>
                <td class="number">{durationText(length)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {!row.logged && <p class="note quiet">{words.onlyWithDevTools}</p>}
    </>
  );
}
