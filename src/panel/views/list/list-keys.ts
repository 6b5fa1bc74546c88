import type { Line, Lines } from '../../store/lines';
import type { ViewModel } from '../../store/view-model';
import { DETAILS_TAB } from '../keys/focus';
import { nextLine } from './window';

/** Makes a line the one that keys act on; a row's details are shown. */
export function activate(line: Line | undefined, model: ViewModel): void {
  if (line?.kind === 'row') model.select(line.row.id);
  else if (line) model.activeKey.value = line.key;
}

/** The line that a repeat stands under, or the heading above a row. */
function parentOf(lines: Lines, index: number): Line | undefined {
  const line = lines.at(index);
  if (line?.kind !== 'row') return undefined;
  if (!line.isRepeat) return lines.headingAbove(index)?.heading;
  let at = index;
  for (let above: Line | undefined = line; above?.kind === 'row' && above.isRepeat; above = lines.at(at))
    at -= 1;
  return lines.at(at);
}

/** Folds or unfolds a group or a row's repeats. @returns whether there was something to do. */
function setOpen(line: Line | undefined, isWanted: boolean, model: ViewModel): boolean {
  if (line === undefined || (line.kind === 'row' && line.count === 1)) return false;
  const isOpen = line.kind === 'heading' ? !line.isFolded : line.isUnfolded;
  if (isOpen !== isWanted) model.toggle(line.key);
  return isOpen !== isWanted;
}

/**
 * The keys of a tree grid whose rows have the focus: up, down, by pages and to the ends; right and left unfold and fold, and lead
 * from a row to its heading; Enter goes to the details.
 * @param page how many lines are in view.
 * @returns whether the key was one of them.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/treegrid/
 */
export function pressListKey(key: string, model: ViewModel, page: number): boolean {
  const lines = model.lines.peek();
  const active = model.activeKey.peek();
  const index = active === undefined ? -1 : lines.indexOf(active);
  const line = lines.at(index);
  const steps: Partial<Record<string, number>> = {
    ArrowUp: -1,
    ArrowDown: 1,
    PageUp: -page,
    PageDown: page,
    Home: -lines.length,
    End: lines.length,
  };
  const step = steps[key];
  if (step !== undefined) activate(lines.at(nextLine(lines.length, index, step)), model);
  else if (key === 'ArrowRight') setOpen(line, true, model);
  else if (key === 'ArrowLeft') {
    if (!setOpen(line, false, model)) activate(parentOf(lines, index), model);
  } else if (key !== 'Enter' && key !== ' ') return false;
  else if (line?.kind === 'heading') model.toggle(line.key);
  else document.querySelector<HTMLElement>(DETAILS_TAB)?.focus();
  return true;
}
