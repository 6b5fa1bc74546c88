import { useMemo } from 'preact/hooks';
import { CopyButton } from '../../../../ui/copy-button';
import { fieldsOf } from '../../../body/fields';
import type { TabProps } from '../details';

/** What the server's own error page states, each value ready to be copied. */
export function PageFields({ row, model }: Pick<TabProps, 'row' | 'model'>) {
  const { words, host } = model;
  const { evidence, exchange } = row;
  const fields = useMemo(
    () => fieldsOf(evidence, exchange, host.language),
    [evidence, exchange, host.language],
  );
  if (fields.length === 0) return null;
  return (
    <details class="section page-fields" open>
      <summary>{words.details.body.fields}</summary>
      <dl class="pairs">
        {fields.map(({ name, value }, at) => (
          <div key={`${at}${name}`}>
            <dt>{name}</dt>
            <dd class={value.includes('\n') ? 'lines' : undefined}>
              {value} <CopyButton text={value} label={words.details.body.copyField(name)} words={words} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
