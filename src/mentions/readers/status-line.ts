import { type Claim, claimPassage, claimsOf, defineReader, type Line } from '../reader';
import { spellFtp, spellStatus } from '../spell';

/** A failure's number, perhaps with a sub-status; not the beginning of a longer number. */
const FAILURE = String.raw`([45]\d\d)(?:\.(\d{1,3}))?(?!\d|[.,]\d)`;
/** Any status. */
const STATUS = String.raw`([1-5]\d\d)(?:\.(\d{1,3}))?(?!\d|[.,]\d)`;

/** "Error" in the languages of Windows; some need no blank after it. */
const CJK_ERROR = '錯誤|错误|エラー|오류';
const ERROR = `${CJK_ERROR}|error|(?<![a-z])(?:fehler|erreur|errore|erro|ошибка|b[lł][aą]d|hatas[ıi]|fout|fel|chyba|hiba|virhe|feil|fejl)`;

/** RFC 9110's words and those that servers have in their place. */
const REASON =
  'Bad Request|Unauthori[sz]ed|Payment Required|Forbidden|Not Found|(?:Method )?Not Allowed|Not Acceptable|Proxy Auth|Request Time-?out|Conflict\\b|Gone\\b|Length Required|Precondition|Payload Too Large|Request Entity Too Large|Content Too Large|(?:Request-)?UR[IL] Too (?:Long|Large)|Unsupported Media|(?:Requested )?Range Not|Expectation Failed|Misdirected|Unprocessable|Locked\\b|Too Many Requests|Request Header Fields|Internal Server Error|Not Implemented|Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out|HTTP Version|(?:Client|Server) Error:';
const SUCCESS =
  'OK\\b|Created\\b|Accepted\\b|No Content|Partial Content|Moved |Found\\b|See Other|Not Modified|Temporary Redirect|Permanent Redirect|Switching Protocols|Continue\\b';

/** Words that may stand between "status", "code" or "error" and the number. */
const OF = String.raw`["']?\s{0,4}(?:[:=：]|of|was|is)?\s{0,4}["'(]?`;

/** Ways to write a status so that it can be nothing else; a number that nobody knows counts too. */
const CERTAIN: readonly RegExp[] = [
  // A response's first line, alone or in a dump, and HTTP/2's pseudo-header.
  /\bHTTP\/[1-3](?:\.\d)? ([1-9]\d\d)(?!\d)/dg,
  /(?:^|\s):status:? ([1-9]\d\d)(?!\d)/dg,
];

/** Ways to write a status that some other number could have, too: what has no entry is no status. */
const LIKELY: readonly RegExp[] = [
  // IIS's heading in any language: "HTTP Error 404.13", "HTTP-Fehler 403.14", "Erreur HTTP 404", "HTTP エラー 500.19".
  new RegExp(
    String.raw`\bHTTP[ -]{0,2}(?:(?:status(?: code)?|response code|${ERROR})[ :：-]{0,3}|:? )${STATUS}`,
    'dgi',
  ),
  // IIS 4 to 6: "HTTP 500-11".
  new RegExp(String.raw`\bHTTP ?(?:${ERROR})? {0,2}(500)-(1\d{1,2})(?!\d)`, 'dgi'),
  new RegExp(String.raw`(?:\b|[a-z])status(?:[ _-]?code)?${OF}${STATUS}`, 'dgi'),
  new RegExp(`(?:狀態碼|状态码|狀態代碼|状态代码|ステータス ?コード|상태 코드)${OF}${STATUS}`, 'dg'),
  new RegExp(String.raw`\bresponse code${OF}${STATUS}`, 'dgi'),
  new RegExp(
    String.raw`\b(?:return(?:s|ed)|respond(?:s|ed) with|fail(?:s|ed) with|got|received) (?:an? |HTTP )?${FAILURE}`,
    'dgi',
  ),
  // "Error 404", "error code: 500", "returned an error: (404)", "ERR! code E404".
  new RegExp(
    String.raw`(?:${ERROR})(?:[ _-]?code)?(?:["']?\s{0,4}[:=：]\s{0,4}["']?| {1,2}(?:of |was |is )?)\(?${FAILURE}`,
    'dgi',
  ),
  new RegExp(`(?:${CJK_ERROR})(?:代碼|代码|碼|码)? {0,2}[:：]? {0,2}[(（]?${FAILURE}`, 'dg'),
  /["'](?:code|errorCode)["']\s{0,4}:\s{0,4}["']?([45]\d\d)(?!\d|\.)/dg,
  /\bcode E([45]\d\d)\b/dg,
  // With the words: "404 Not Found", "404 (Not Found)", "(404) Not Found", "404: Not Found".
  new RegExp(String.raw`(?<![\d.,$])${FAILURE}\)? ?(?:[-–:] ?|\()?(?=${REASON})`, 'dgi'),
  new RegExp(String.raw`(?<![\d.,$])${STATUS}\)? ?(?:[-–:] ?|\()?(?=${SUCCESS})`, 'dg'),
  // Chrome's console; HTTP/2 has no words.
  /\b(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) https?:\/\/[^\s]{1,4000} ([45]\d\d)(?= \(|$)/dg,
  new RegExp(String.raw`(?<![\d.,$])${FAILURE} ?(?:${CJK_ERROR}|error)(?!s)`, 'dgi'),
  // A line that is only a number and a few capitalised words, or IIS's "404 - File or directory not found."
  /^\s{0,16}([45]\d\d)(?: [-–:])?(?: (?:[A-Z][\w'’-]{0,30}|to|of|the|for|by|in)){1,5}[.!]?\s{0,16}$/dg,
  /^\s{0,16}([45]\d\d)(?:\.(\d{1,3}))? [-–] (?=\p{L})/dgu,
];

/** A reply that says it is FTP's. */
const FTP = /\bFTP[^\d\n.:/-]{0,20}:? ([1-6]\d\d)(?!\d|[.,]\d)/dgi;

/** What every form has; most lines have none. */
const THREE_DIGITS = /(?<!\d)[1-9]\d\d(?!\d)/;

function claims(line: Line): readonly Claim[] {
  return [
    ...claimsOf(line, FTP, spellFtp),
    ...CERTAIN.flatMap((form) => claimsOf(line, form, (status) => spellStatus(status), true)),
    ...LIKELY.flatMap((form) => claimsOf(line, form, spellStatus)),
  ];
}

export default defineReader({
  id: 'status-line',
  description:
    'A status where it is written as one: a response’s first line (RFC 9112 section 4), IIS’s heading, a number with its reason phrase.',
  read: ({ lines }) =>
    lines.filter(({ text }) => THREE_DIGITS.test(text)).flatMap((line) => claims(line).map(claimPassage)),
});
