import { answerer } from '../answerers';
import { finding, quotesOf } from '../compose';
import { documentOf, lineOf } from '../document';
import { defineRecogniser } from '../finding';

const ROBOTS = /<meta name="robots" content="NONE,NOARCHIVE">/;
const HINT = /because you have (?:<code>)?DEBUG = True(?:<\/code>)? in/;
const VERSION = /<th scope="row">Django Version:<\/th>\s{0,20}<td>([\d.]{1,20})/;
const TEXT_VERSION = /^Django Version: ([\d.]{1,20})$/m;
const FIELDS = {
  exception: /(?:<th scope="row">Exception Type:<\/th>\s{0,20}<td>|^Exception Type: )([\w.]{1,120})/m,
  message: /(?:<th scope="row">Exception Value:<\/th>\s{0,20}<td><pre>|^Exception Value: )([^<\n]{1,600})/m,
  url: /(?:<th scope="row">Request URL:<\/th>\s{0,20}<td>|<th>Request URL:<\/th>\s{0,20}<td>|^Request URL: )([^<\n]{1,2000})/m,
  place:
    /Exception Location:<\/th>\s{0,20}<td>(?:<span class="fname">)?([^<,]{1,400})(?:<\/span>)?, line (\d{1,7})/,
};

/**
 * Django's page for developers, or the text that it answers a script with.
 *
 * @see https://docs.djangoproject.com/en/stable/ref/settings/#debug
 */
export default defineRecogniser({
  id: 'django-debug',
  description: "Django's debug page, which says that `DEBUG = True` is set.",
  recognise(exchange) {
    const document = documentOf(exchange);
    if (!document.includes('DEBUG = True') && !document.includes('Django Version:')) return undefined;
    const hint = HINT.exec(document);
    const version = VERSION.exec(document) ?? TEXT_VERSION.exec(document);
    const robots = hint === null ? null : ROBOTS.exec(document);
    const [first, ...more] = quotesOf(hint?.[0], version?.[0], robots?.[0]);
    if (first === undefined) return undefined;
    const place = FIELDS.place.exec(document);
    return finding({
      // An answer about Django may quote a line; the table and its hint stand together only here.
      certainty: more.length > 0 ? 'confirmed' : 'likely',
      quote: first,
      more,
      answeredBy: answerer('python', version?.[1], 'Django'),
      exception: FIELDS.exception.exec(document)?.[1],
      message: lineOf(FIELDS.message.exec(document)?.[1]),
      requestedUrl: lineOf(FIELDS.url.exec(document)?.[1]),
      sourceFile: lineOf(place?.[1]),
      sourceLine: place === null ? undefined : Number(place[2]),
    });
  },
});
