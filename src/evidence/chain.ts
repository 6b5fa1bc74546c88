import { byPlace } from '../failure/layer';
import { CERTAINTIES, type Certainty, type Evidence, type Finding, type JudgedAnswerer } from './finding';

/** Layers that have no id are told apart by their names. */
const keyOf = ({ id, name }: JudgedAnswerer) => (id === 'other' ? `other ${name}` : id);

function stronger(a: Certainty, b: Certainty): Certainty {
  return CERTAINTIES.indexOf(a) <= CERTAINTIES.indexOf(b) ? a : b;
}

/**
 * The layers that a response passed on its way, the one nearest the browser first: those that signed it, and whoever
 * wrote it. A layer that only may have been there is left out, unless nothing tells more of who wrote it.
 */
export function chainOf(
  findings: readonly Finding[],
  writer: Evidence['answeredBy'],
): readonly JudgedAnswerer[] {
  const layers = new Map<string, JudgedAnswerer>();
  for (const { answeredBy, certainty, presence = certainty } of findings) {
    if (answeredBy === undefined || presence === 'possible') continue;
    const layer = { ...answeredBy, certainty: presence };
    const known = layers.get(keyOf(layer));
    layers.set(
      keyOf(layer),
      known ? { ...layer, ...known, certainty: stronger(known.certainty, presence) } : layer,
    );
  }
  if (writer !== undefined) {
    const known = layers.get(keyOf(writer));
    layers.set(
      keyOf(writer),
      known ? { ...known, ...writer, certainty: stronger(known.certainty, writer.certainty) } : writer,
    );
  }
  return [...layers.values()].sort((a, b) => byPlace(a.id, b.id));
}
