import type { Exchange } from '../failure/exchange';
import { headerMatching } from './headers';

/** What runs applications and is not Microsoft's, as it names itself. */
const OTHERS =
  /^(?:Express|Next\.js|PHP|Servlet|Jetty|Apache-Coyote|Tomcat|WildFly|JBoss|Undertow|GlassFish|Werkzeug|Python|gunicorn|uvicorn|hypercorn|daphne|waitress|aiohttp|TornadoServer|WSGIServer|WEBrick|puma|Phusion|fasthttp)\b/i;

/** Whether the head names a runtime on which nothing of ASP.NET runs. */
export function namesOtherRuntime(exchange: Exchange): boolean {
  return ['server', 'x-powered-by'].some((name) => headerMatching(exchange, name, OTHERS) !== undefined);
}
