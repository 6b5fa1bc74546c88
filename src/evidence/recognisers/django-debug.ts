import { answerer } from '../answerers';
import { finding, quotesOf } from '../compose';
import { documentOf, lineOf } from '../document';
import { defineRecogniser } from '../finding';
import { openingOf } from '../opening';

// What Django's pages begin with; one that quotes them has a head of its own.
const HEAD =
  /^\s{0,20}(?:<!doctype html>\s{0,20}<html[^<>]{0,60}>\s{0,20}<head>\s{0,20}(?:<meta [^<>]{0,100}>\s{0,20}|<title>[^<]{0,2500}<\/title>\s{0,20}){0,4}?)?(<meta name="robots" content="NONE,NOARCHIVE">)/i;
// The text begins with the exception and the path, the message, then the request.
const TEXT = /^\s{0,4}[\w.]{1,120}(?: at [^\n]{1,2000})?\r?\n[\s\S]{0,3000}?\nRequest (?:Method|URL): /;
const HINT = /<p>[^<]{0,80}(because you have <code>DEBUG = True<\/code> in)/;
const TEXT_HINT = /^[^\n<]{0,60}(because you have DEBUG = True in)/m;
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
    const opening = openingOf(exchange);
    const robots = HEAD.exec(opening);
    const isText = robots === null && TEXT.test(opening);
    const hint = (isText ? TEXT_HINT : HINT).exec(document);
    const version = (isText ? TEXT_VERSION : VERSION).exec(document);
    const [first, ...more] = quotesOf(hint?.[1], version?.[0], hint === null ? undefined : robots?.[1]);
    if (first === undefined) return undefined;
    const answeredBy = answerer('python', version?.[1], 'Django');
    const isOwn = isText || robots !== null || hint?.index === 0 || version?.index === 0;
    if (!isOwn) return finding({ certainty: 'possible', quote: first, more, answeredBy });
    const place = FIELDS.place.exec(document);
    return finding({
      // An answer about Django may quote a line; the table and its hint stand together only here.
      certainty: more.length > 0 ? 'confirmed' : 'likely',
      quote: first,
      more,
      answeredBy,
      exception: FIELDS.exception.exec(document)?.[1],
      message: lineOf(FIELDS.message.exec(document)?.[1]),
      requestedUrl: lineOf(FIELDS.url.exec(document)?.[1]),
      sourceFile: lineOf(place?.[1]),
      sourceLine: place === null ? undefined : Number(place[2]),
    });
  },
});
