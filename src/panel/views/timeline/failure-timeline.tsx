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
  const problems = problemCount.value > 0 ? ` · ${words.problemCount(problemCount.value)}` : '';
  return (
    <Timeline
      points={points.value}
      marks={marks.value}
      span={filtering.span}
      summary={words.failures(shown.value.length) + problems}
      words={words}
      language={host.language}
    />
  );
}
