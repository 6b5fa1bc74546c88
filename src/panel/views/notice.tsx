import './notice.css';
import { useSignalEffect } from '@preact/signals';
import { useState } from 'preact/hooks';
import { notice } from '../store/notice';

/** How long it says how it went, in ms. */
const SAY_FOR = 2500;

/** Says what became of a copy or an export, for a while; also to those who don't see it. */
export function Notice() {
  const [text, setText] = useState('');
  useSignalEffect(() => {
    const said = notice.value;
    if (!said) return;
    setText(said.text);
    const timer = setTimeout(() => setText(''), SAY_FOR);
    return () => clearTimeout(timer);
  });
  return (
    <div class="notice-bar" role="status">
      {text !== '' && <span>{text}</span>}
    </div>
  );
}
