import { VENDORS } from '../../evidence/answerers';
import type { Finding } from '../../evidence/finding';
import { readEvidence } from '../../evidence/read';
import { NO_TAB } from '../../failure/failure';
import type { LayerId } from '../../failure/layer';
import { type Claim, claimPassage, defineReader } from '../reader';
import { spellStatus } from '../spell';

/** Where markup begins that an error page may begin with. */
const MARKUP = /<(?:!doctype|\?xml|html|head|title|body|h[1-6]|center|pre|font|p|div|span)\b/i;
/** A problem document or an API's error, instead of a page. */
const JSON_BODY = /^[ \t]{0,16}\{\s{0,16}"/m;

/** Akamai's page has no status: the first number of its reference tells what happened. */
const AKAMAI: readonly { readonly kind: RegExp; readonly status: string }[] = [
  { kind: /(?:#|&#35;|&#x23;)18(?:\.|&#46;|&#x2e;)/i, status: '403' },
  { kind: /(?:#|&#35;|&#x23;)30(?:\.|&#46;|&#x2e;)/i, status: '503' },
  { kind: /(?:#|&#35;|&#x23;)97(?:\.|&#46;|&#x2e;)/i, status: '504' },
];

/** Titles and headings, and where Cloudflare puts its own number. */
const HEADING =
  /<(?:title|h[1-6]|(?:span|p|div)\s[^<>]{0,80}\bcf-(?:error-code|code-label))\b[^<>]{0,200}>([^<]{1,300})/dgi;
const NUMBER = /(?<![\d.,/])(1\d{3}|[45]\d\d)(?:\.(\d{1,3}))?(?![\d,]|\.\d)/d;
/** What may stand before the number of a page that is known to be an error's. */
const BEFORE =
  /^(?:[^\d]{0,80}[|:–-] |(?:[^\d]{0,40}\b)?(?:HTTP|Error|Status|code)\b[^\d]{0,20}|IIS [\d.]{1,5} [^\d]{1,40} - |\P{ASCII}{1,40} ?)?$/iu;
/** The status that ASP.NET's page names in its description, in any language. */
const DESCRIBED = /<\/b>\s?(HTTP (4\d\d|500))\. /d;

/** A response of which only the body is known. */
function findingsIn(body: string): readonly Finding[] {
  const failure = {
    id: '',
    witness: 'devtools',
    tabId: NO_TAB,
    method: 'GET',
    url: '',
    type: 'main_frame',
    endedAt: 0,
    status: 0,
    statusLine: '',
    fromCache: false,
    responseHeaders: [],
    hops: [],
    prerender: false,
  } as const;
  return readEvidence({ failure, body }).findings.filter(({ quote }) => quote.where === 'body');
}

/** A status on a page, as the one who wrote the page would be asked about it first. */
function spellAnswered(answered: LayerId | undefined, status: string, substatus?: string): readonly string[] {
  const spellings = spellStatus(status, substatus);
  if (answered === 'ancm' && substatus !== undefined) return [`ancm/${status}.${substatus}`, ...spellings];
  const vendor = answered && VENDORS[answered];
  return vendor === undefined ? spellings : [`vendor/${vendor}-${status}`, ...spellings];
}

/** What a finding states, and where in the body: at the words it was read from, which the body has unchanged. */
function stated(
  { status, substatus, hresult, exception, answeredBy, quote }: Finding,
  body: string,
): Claim[] {
  const start = body.indexOf(quote.text);
  if (start < 0 || quote.text === '') return [];
  const whole = { from: start, to: start + quote.text.length };
  /** The first of the texts that the page has after the quote's beginning. */
  const place = (...texts: readonly string[]) => {
    const text = texts.find((each) => body.includes(each, start));
    if (text === undefined) return undefined;
    const from = body.indexOf(text, start);
    return { from, to: from + text.length };
  };
  const found: Claim[] = [];
  if (status !== undefined) {
    const sub = substatus?.toString();
    // The link of IIS's page has a comma between them.
    const places = sub === undefined ? [`${status}`] : [`${status},${sub}`, `${status}.${sub}`];
    const at = place(...places) ?? whole;
    found.push({ ...at, spellings: spellAnswered(answeredBy?.id, `${status}`, sub) });
  }
  if (hresult !== undefined && Number(hresult) !== 0) {
    // Classic ASP writes the number without its 0x, and gives some of them a meaning of their own.
    const digits = hresult.slice(2);
    const at = place(hresult, digits);
    const asp = answeredBy?.id === 'asp' ? [`asp/${digits}`] : [];
    const spellings = [...asp, hresult, `hresult/${hresult}`];
    if (at) found.push({ ...at, spellings, certain: true });
  }
  if (exception !== undefined) {
    const bare = exception.slice(exception.lastIndexOf('.') + 1);
    const at = place(exception);
    if (at) found.push({ ...at, spellings: [exception, `aspnet/${bare}`] });
  }
  if (answeredBy?.id === 'akamai') {
    const kind = AKAMAI.find((each) => each.kind.test(quote.text));
    if (kind) found.push({ ...whole, spellings: [`vendor/akamai-${kind.status}`, `http/${kind.status}`] });
  }
  if (answeredBy?.id === 'aspnet' && quote.text.includes('customErrors')) {
    found.push({ ...whole, spellings: ['aspnet/custom-errors-page'] });
  }
  return found;
}

/** The numbers in titles and headings of a page whose writer is known. */
function headed(answered: LayerId, body: string): readonly Claim[] {
  return Array.from(body.matchAll(HEADING)).flatMap((match): Claim[] => {
    const text = match[1] ?? '';
    const number = NUMBER.exec(text);
    if (!number || !BEFORE.test(text.slice(0, number.index).trimStart())) return [];
    const [code = '', status = '', substatus] = number;
    const from = (match.indices?.[1]?.[0] ?? 0) + number.index;
    return [{ from, to: from + code.length, spellings: spellAnswered(answered, status, substatus) }];
  });
}

/** ASP.NET's page says a missing file's status in its description only. */
function described(body: string): readonly Claim[] {
  const match = DESCRIBED.exec(body);
  const range = match?.indices?.[1];
  if (!range) return [];
  const [from, to] = range;
  return [{ from, to, spellings: [`aspnet/HttpException-${match[2]}`, `http/${match[2]}`] }];
}

export default defineReader({
  id: 'error-page',
  description:
    'An error page’s source, or an API’s error in JSON, by the same marks that a captured response is read by.',
  read({ whole }) {
    const start = MARKUP.exec(whole)?.index ?? JSON_BODY.exec(whole)?.index;
    if (start === undefined) return [];
    const body = whole.slice(start);
    const findings = findingsIn(body);
    const answered = findings.find(({ answeredBy }) => answeredBy !== undefined)?.answeredBy?.id;
    // The rest of the page stays for the other readers: it may hold a trace.
    return [
      ...findings.flatMap((finding) => stated(finding, body)),
      ...(answered === undefined ? [] : headed(answered, body)),
      ...(answered === 'aspnet' ? described(body) : []),
    ].map((claim) => claimPassage({ ...claim, from: start + claim.from, to: start + claim.to }));
  },
});
