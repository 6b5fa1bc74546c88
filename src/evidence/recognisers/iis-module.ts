import type { LayerId } from '../../failure/layer';
import { answerer } from '../answerers';
import { bodyQuote } from '../document';
import { defineRecogniser } from '../finding';
import { iisDetailed } from '../iis-detailed';

/** Modules and handlers of IIS that are layers of their own, by the beginnings of their names. */
const LAYERS: readonly (readonly [RegExp, Exclude<LayerId, 'other'>])[] = [
  [/^WebDAV/i, 'webdav'],
  [/^AspNetCore/i, 'ancm'],
  [/^ApplicationRequestRouting/i, 'arr'],
  [/^ASPClassic$/i, 'asp'],
  [/^(?:ManagedPipelineHandler|ExtensionlessUrlHandler-\w{1,30}|PageHandlerFactory-\w{1,30})/i, 'aspnet'],
];

/**
 * The module or, failing that, the handler that IIS's detailed page names: the request was in its hands when it failed,
 * though IIS wrote the page.
 */
export default defineRecogniser({
  id: 'iis-module',
  description: "The module or handler on IIS's detailed error page, where it is WebDAV, ARR or a runtime.",
  recognise(exchange) {
    const page = iisDetailed(exchange);
    const { module = '', handler = '' } = page?.table.facts ?? {};
    if (page === undefined) return undefined;
    for (const name of [module, handler]) {
      const layer = LAYERS.find(([pattern]) => pattern.test(name))?.[1];
      const quote = page.table.quotes.find(({ text }) => text.includes(name));
      if (layer === undefined || quote === undefined) continue;
      // The handler is chosen early: a module may have refused the request before it ran.
      const presence = name === module ? page.certainty : 'possible';
      return { certainty: 'possible', presence, quote: bodyQuote(quote.text), answeredBy: answerer(layer) };
    }
    return undefined;
  },
});
