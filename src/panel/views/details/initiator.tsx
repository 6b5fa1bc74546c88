import { placeText } from '../../har/initiator';
import type { TabProps } from './details';

/** The line of a source that asked for the request; where DevTools can open it, as a link to there. */
export function InitiatorPlace({ row, model }: Pick<TabProps, 'row' | 'model'>) {
  const { host, words } = model;
  const initiator = row.entry?.initiator;
  if (!initiator) return null;
  const { url, line, column, functionName } = initiator;
  const place = placeText(initiator);
  return (
    <div class="initiator">
      {host.openSource ? (
        <button
          type="button"
          class="link"
          id="open-initiator"
          title={`${words.copying.headers.openSource}\n${url}:${line + 1}`}
          onClick={() => host.openSource?.(url, line, column)}
        >
          {place}
        </button>
      ) : (
        <span title={`${url}:${line + 1}`}>{place}</span>
      )}
      {functionName !== undefined && (
        <span class="quiet">{words.copying.headers.calledBy(functionName)}</span>
      )}
    </div>
  );
}
