import './copy-status.css';
import { useSignalEffect } from '@preact/signals';
import { useState } from 'preact/hooks';
import { copyOutcome } from '../store/copying';

/** How long it says how it went, in ms. */
const SAY_FOR = 2500;

/** Says what became of a copy, for a while; also to those who don't see it. */
export function CopyStatus() {
  const [text, setText] = useState('');
  useSignalEffect(() => {
    const outcome = copyOutcome.value;
    if (!outcome) return;
    setText(outcome.text);
    const timer = setTimeout(() => setText(''), SAY_FOR);
    return () => clearTimeout(timer);
  });
  return (
    <div class="copy-status" role="status">
      {text !== '' && <span>{text}</span>}
    </div>
  );
}
