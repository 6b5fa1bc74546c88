import { useComputed } from '@preact/signals';
import type { ViewModel } from '../../store/view-model';
import { pointsAt } from '../../timeline/points';
import { Timeline } from './timeline';

/** The timeline of all failures that the settings let through, whatever the filter: a span is chosen among them. */
export function FailureTimeline({ model }: { readonly model: ViewModel }) {
  const { words, host, candidates, session, shown, filtering, problemCount } = model;
  const points = useComputed(() => pointsAt(candidates.value.slots, candidates.value.columns));
  const marks = useComputed(() =>
    session.pages.value.map(({ startedAt, url }) => ({ at: startedAt, label: url })),
  );
  if (candidates.value.length === 0) return null;
  // As long as none was diagnosed there is none.
  const summary = (failures: number, problems: number) =>
    [words.failures(failures), ...(problems > 0 ? [words.problemCount(problems)] : [])].join(' · ');
  const all = candidates.value.length;
  return (
    <Timeline
      points={points.value}
      marks={marks.value}
      span={filtering.span}
      summary={{ text: summary(shown.value.length, problemCount.value), widest: summary(all, all) }}
      words={words}
      language={host.language}
    />
  );
}
