import type { Signal } from '@preact/signals';
import { CopyButton } from '../../../../ui/copy-button';
import { WrapIcon } from '../../../../ui/icons';
import { FORMS } from '../../../body/protocol';
import type { Syntax } from '../../../body/syntax';
import type { Body } from '../../../har/body';
import { sizeText } from '../../formats';
import type { TabProps } from '../details';
import { EvidenceStepper } from './evidence-stepper';
import type { At } from './mark';

/** What the body is, how it is shown, and the way through its evidence. */
export function BodyBar({
  row,
  model,
  body,
  syntax,
  evidence,
}: Pick<TabProps, 'row' | 'model'> & {
  readonly body: Body;
  readonly syntax: Syntax;
  /** How many pieces of evidence are marked, and at which the reader is. */
  readonly evidence: { readonly count: number; readonly at: Signal<At> };
}) {
  const { words, settings } = model;
  const { pretty, wrap } = settings.body;
  const texts = words.details.body;
  const { text, tail, length } = body;
  const kept = text.length + (tail?.length ?? 0);
  const size = tail === undefined ? sizeText(length) : words.bodyCut(sizeText(kept), sizeText(length));
  const type = row.entry?.mimeType;
  return (
    <div class="body-bar">
      <span class="quiet body-size">{type ? `${type} · ${size}` : size}</span>
      <EvidenceStepper {...evidence} words={words} />
      {syntax !== 'text' && (
        <span class="body-form" role="group" aria-label={texts.form}>
          {FORMS.map((each) => (
            <button
              type="button"
              key={each}
              class="chip"
              aria-pressed={pretty.value === (each === 'pretty')}
              title={texts[`${each}Hint`]}
              onClick={() => {
                pretty.value = each === 'pretty';
              }}
            >
              {texts[each]}
            </button>
          ))}
        </span>
      )}
      <button
        type="button"
        class="tool"
        title={texts.wrap}
        aria-label={texts.wrap}
        aria-pressed={wrap.value}
        onClick={() => {
          wrap.value = !wrap.value;
        }}
      >
        <WrapIcon />
      </button>
      <CopyButton text={tail === undefined ? text : `${text}\n…\n${tail}`} label={texts.copy} words={words} />
    </div>
  );
}
