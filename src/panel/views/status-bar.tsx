import './status-bar.css';
import { useSignal, useSignalEffect } from '@preact/signals';
import type { ViewModel } from '../store/view-model';

/** How long a filter has to stay as it is until it is said how many it leaves, in ms: not after every letter. */
const TYPED = 700;

/** Says how many failures a filter leaves to those who cannot see it. Silent about what comes by itself, which would never end. */
function Matches({ model }: { readonly model: ViewModel }) {
  const { words, shown, candidates, filtering } = model;
  const said = useSignal('');
  useSignalEffect(() => {
    // Read for its news.
    filtering.asText.value;
    const timer = setTimeout(() => {
      said.value = filtering.active.peek()
        ? words.failuresOf(shown.peek().length, candidates.peek().length)
        : '';
    }, TYPED);
    return () => clearTimeout(timer);
  });
  return (
    <span class="visually-hidden" role="status" id="matches">
      {said.value}
    </span>
  );
}

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
      <Matches model={model} />
      <span class="spring" />
      {unread.value > 0 && <span class="quiet">{words.list.reading(unread.value)}</span>}
      <span class="quiet" role="status" id="recording">
        {state}
      </span>
    </footer>
  );
}
