import type { Evidence, Finding } from '../../evidence/finding';
import type { LayerId } from '../../failure/layer';

/** The layer that is known to have written the response: a header that fronts also pass on does not count. */
export function writerOf({ answeredBy }: Evidence): LayerId | undefined {
  return answeredBy?.certainty === 'possible' ? undefined : answeredBy?.id;
}

/** Whether one of these layers is known to have written the response. */
export function isAnswerer(evidence: Evidence, ...layers: readonly LayerId[]): boolean {
  const writer = writerOf(evidence);
  return writer !== undefined && layers.includes(writer);
}

/** What was read from the body of a layer's own page; undefined where only headers name the layer. */
export function pageOf({ findings }: Evidence, layer: LayerId): Finding | undefined {
  return findings.find(({ answeredBy, quote }) => answeredBy?.id === layer && quote.where === 'body');
}
