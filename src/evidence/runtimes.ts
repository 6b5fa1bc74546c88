import type { Exchange } from '../failure/exchange';
import type { LayerId } from '../failure/layer';
import { headerMatching } from './headers';

/** What runs applications: it signs the answers of its own application, and no other layer's. */
export const RUNTIMES: ReadonlySet<LayerId> = new Set<LayerId>([
  'go',
  'jetty',
  'kestrel',
  'node',
  'php',
  'python',
  'ruby',
  'tomcat',
]);

/** What runs applications and is not Microsoft's, as it names itself. */
const OTHERS =
  /^(?:Express|Next\.js|PHP|Servlet|Jetty|Apache-Coyote|Tomcat|WildFly|JBoss|Undertow|GlassFish|Werkzeug|Python|gunicorn|uvicorn|hypercorn|daphne|waitress|aiohttp|TornadoServer|WSGIServer|WEBrick|puma|Phusion|fasthttp)\b/i;

/** Whether the head names one of these runtimes. */
export function namesRuntime(exchange: Exchange, runtimes: RegExp): boolean {
  return ['server', 'x-powered-by'].some((name) => headerMatching(exchange, name, runtimes) !== undefined);
}

/** Whether the head names a runtime on which nothing of ASP.NET runs. */
export function namesOtherRuntime(exchange: Exchange): boolean {
  return namesRuntime(exchange, OTHERS);
}

/** Whether the response is powered by what IIS does not name itself: it puts ASP.NET and ARR on all that passes it. */
export function isPoweredByOther(exchange: Exchange): boolean {
  return headerMatching(exchange, 'x-powered-by', /^(?!\s*(?:ASP\.NET|ARR)\b)/i) !== undefined;
}
