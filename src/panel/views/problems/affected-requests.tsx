import type { Problem } from '../../../diagnosis/problems';
import type { Row } from '../../store/row';
import type { ViewModel } from '../../store/view-model';
import { timeText } from '../formats';
import { DETAILS_TAB, focusWhenDrawn } from '../keys/focus';

/** How many requests are named here; the list has the others. */
const NAMED = 10;

/** The requests that failed for one cause, each a way to its details. */
export function AffectedRequests({
  problem,
  showInList,
  model,
}: {
  readonly problem: Problem<Row>;
  readonly showInList: () => void;
  readonly model: ViewModel;
}) {
  const { words, host } = model;
  const { items } = problem;
  const open = (row: Row) => {
    model.select(row.id);
    model.view.value = 'failures';
    focusWhenDrawn(DETAILS_TAB);
  };
  return (
    <section>
      <h2>{words.problems.affected}</h2>
      <table class="affected">
        <thead>
          <tr>
            <th scope="col">{words.method}</th>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.status}</th>
            <th scope="col">{words.time}</th>
          </tr>
        </thead>
        <tbody>
          {items.slice(0, NAMED).map((row) => (
            <tr key={row.id}>
              <td>{row.method}</td>
              <td>
                <button type="button" class="link" title={row.url} onClick={() => open(row)}>
                  {row.name}
                </button>
              </td>
              <td>{row.code}</td>
              <td class="number">{timeText(row.endedAt, host.language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {items.length > NAMED && (
        <button type="button" class="link show-all" onClick={showInList}>
          {words.problems.showAll(items.length)}
        </button>
      )}
    </section>
  );
}
