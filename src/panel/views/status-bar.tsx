import './status-bar.css';
import type { ViewModel } from '../store/view-model';

/** How many, of how many, and what is not in the list: nothing is left out silently. */
export function StatusBar({ model }: { readonly model: ViewModel }) {
  const { words, shown, candidates, hidden, waiting, paused, unread, session, filtering } = model;
  const { noise, earlier } = hidden.value;
  const { dropped, unseen } = session.losses;
  const state = !session.link.connected.value
    ? words.connecting
    : paused.value
      ? words.paused(waiting.value)
      : words.recording;
  return (
    <footer class="status-bar">
      <span>
        {filtering.active.value
          ? words.failuresOf(shown.value.length, candidates.value.length)
          : words.failures(shown.value.length)}
      </span>
      {noise > 0 && <span class="quiet">{words.noiseOnly(noise)}</span>}
      {earlier > 0 && <span class="quiet">{words.earlierPages(earlier)}</span>}
      {dropped.value > 0 && <span class="loss">{words.dropped(dropped.value)}</span>}
      {unseen.value > 0 && (
        <span class="loss" title={words.unseenHint}>
          {words.unseen(unseen.value)}
        </span>
      )}
      <span class="spring" />
      {unread.value > 0 && <span class="quiet">{words.list.reading(unread.value)}</span>}
      <span class="quiet" role="status">
        {state}
      </span>
    </footer>
  );
}
