import { answerer } from '../answerers';
import { finding, quotesOf } from '../compose';
import { bodyQuote, lineOf, titleOf } from '../document';
import { defineRecogniser } from '../finding';
import { openingOf } from '../opening';

const ROBOT = /<title>Error \d{3} \([^<]{1,80}\)!!\d{1,2}<\/title>/;
const LOGO = /<a href=\/\/www\.google\.com\/[^<>]{0,20}><span id=logo aria-label=Google/;
// The load balancer of Google Cloud: no quotes around the colours.
const BALANCER =
  /^\s{0,4}<html><head>\s{0,4}<meta http-equiv="content-type" content="text\/html;charset=utf-8">\s{0,4}<title>(\d{3}) [^<]{1,60}<\/title>\s{0,4}<\/head>\s{0,4}<body text=#000000 bgcolor=#ffffff>\s{0,4}<h1>Error: [^<]{1,80}<\/h1>\s{0,4}<h2>([^<]{0,200})/;

/** Google's error pages: the robot's, and the plain one of its load balancers. */
export default defineRecogniser({
  id: 'google-page',
  description: "Google's error pages, by their title with `!!1` or their unquoted colours.",
  recognise(exchange) {
    const document = openingOf(exchange);
    const robot = ROBOT.exec(document);
    const match = robot ?? BALANCER.exec(document);
    if (match === null) return undefined;
    const logo = LOGO.exec(document)?.[0];
    return finding({
      certainty: robot !== null && logo === undefined ? 'likely' : 'confirmed',
      quote: bodyQuote(match[0].trimStart()),
      more: quotesOf(logo),
      answeredBy: answerer('google'),
      message: robot === null ? lineOf(`${titleOf(document) ?? ''} ${match[2] ?? ''}`) : titleOf(document),
    });
  },
});
