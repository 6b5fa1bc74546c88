import './redirects.css';
import { LoopIcon } from '../../../ui/icons';
import { durationText } from '../formats';
import type { TabProps } from './details';
import { type RedirectStep, redirectChain } from './redirect-chain';

function Step({ step, words }: { readonly step: RedirectStep; readonly words: TabProps['model']['words'] }) {
  const { redirects } = words.copying;
  const { url, status, since, location, again } = step;
  return (
    <li class={again === undefined ? '' : 'again'}>
      <div class="hop">
        <span class="code">{status === 0 ? redirects.noAnswer : status}</span>
        <span class="url">{url}</span>
        {since !== undefined && <span class="quiet">{redirects.after(durationText(since))}</span>}
      </div>
      {location !== undefined && (
        <div class="quiet">{location === '' ? redirects.noLocation : redirects.location(location)}</div>
      )}
      {again !== undefined && (
        <div class="loop">
          <LoopIcon />
          {redirects.again(again + 1)}
        </div>
      )}
    </li>
  );
}

/** The way to the request's last URL, step by step. Where it goes round, each step back says to where. */
export function Redirects({ row, model }: Pick<TabProps, 'row' | 'model'>) {
  const { words } = model;
  const steps = redirectChain(row.failure);
  const goesRound = steps.some(({ again }) => again !== undefined);
  return (
    <div class="redirects">
      {goesRound && <p class="loop">{words.copying.redirects.loop}</p>}
      <ol aria-label={words.redirects}>
        {steps.map((step, at) => (
          <Step key={`${at}${step.url}`} step={step} words={words} />
        ))}
      </ol>
    </div>
  );
}
