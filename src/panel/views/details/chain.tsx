import type { JudgedAnswerer } from '../../../evidence/finding';
import { answererName } from '../../store/answerers';
import type { TabProps } from './details';

/** The layers between browser and server that the response passed, and which of them wrote it. */
export function Chain({ row, model }: TabProps) {
  const { words } = model;
  const { answeredBy, chain } = row.evidence;
  if (answeredBy === undefined || answeredBy.id === 'browser') return null;
  const isWriter = ({ id, name }: JudgedAnswerer) => id === answeredBy.id && name === answeredBy.name;
  return (
    <div class="chain">
      <span class="quiet">{words.answeredBy}</span>
      <ol aria-label={words.chain}>
        {chain.map((layer) => (
          <li
            key={`${layer.id} ${layer.name}`}
            class={`${isWriter(layer) ? 'writer' : ''} ${layer.certainty}`}
            title={words[`${layer.certainty}Hint`]}
          >
            {answererName(layer, words)}
          </li>
        ))}
      </ol>
    </div>
  );
}
