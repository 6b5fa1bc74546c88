import { HTTPERR_REASON } from '../log-columns';
import { type Claim, claimPassage, claimsOf, defineReader, type Line } from '../reader';
import { NODE_NAMES, saying } from '../sayings';
import { spellWin32 } from '../spell';

interface Form {
  readonly form: RegExp;
  spell(code: string, more?: string): readonly string[];
  /** Names whose form is unlike any other word's are known by it, even where the reference lacks them. */
  readonly certain?: boolean;
}

/** What stands after a number that measures something. */
const UNIT = String.raw`(?!\d|[.,]\d|\w| ?(?:[kKMGT]i?B|bytes?|m?s\b|sec|min|px|em\b|%|USD|EUR|NTD?|points?|[元秒分°]))`;

/** Names and numbers of errors by their form, the most telling first. */
const FORMS: readonly Form[] = [
  { form: /\bnet::(ERR_[A-Z0-9_]{2,80})\b/dg, spell: (name) => [`net/${name}`], certain: true },
  {
    form: /\b((?:NS|SSL|SEC|MOZILLA_PKIX)_ERROR_[A-Z0-9_]{2,80}|NS_BINDING_[A-Z_]{2,40}|PR_[A-Z_]{3,40}_ERROR)\b/dg,
    spell: (name) => [`net/${name}`],
    certain: true,
  },
  { form: /\b(ERR_[A-Z][A-Z0-9_]{2,80})\b/dg, spell: (name) => [NODE_NAMES[name] ?? `net/${name}`] },
  {
    form: /\b((?:ERROR|WAIT|RPC|SEC|NTE|CRYPT|CERT|TRUST|E|COR|FUSION|STATUS|EXCEPTION|WININET)_[A-Z0-9_]{3,60}|WSA[A-Z][A-Z_]{3,30})\b/dg,
    spell: (name) => [NODE_NAMES[name] ?? name],
  },
  {
    form: /\b(E[A-Z]{4,14}|EAI_AGAIN|(?:UNABLE|DEPTH|SELF)_[A-Z_]{6,40})\b/dg,
    spell: (name) => [NODE_NAMES[name]].filter((id) => id !== undefined),
  },
  // HTTP.sys's reasons that are no common words.
  {
    form: /\b((?:Timer|Connections?|Client|Request)_\w{4,40}|App(?:Offline|PoolTimer|Shutdown)|QueueFull|ConnLimit)\b/dg,
    spell: (name) => (HTTPERR_REASON.test(name) ? [`httpsys/${name}`] : []),
  },
  // Classic ASP's numbers; HRESULTs without their 0x and in decimal: only known ones.
  { form: /\bASP ?(0\d{3})\b/dg, spell: (code) => [`asp/${code}`] },
  {
    form: /(?<![\w./&=#+-]|[\da-f]`)([89c][0-9a-f]{7})(?![\w-]|\.\w)/dgi,
    spell: (code) => [`asp/${code.toLowerCase()}`, code],
  },
  { form: /(?<![\w.])(-\d{9,10}|(?<!-)[234]\d{9})(?!\w|\.\w)/dg, spell: (code) => [code] },
  // IIS's dotted codes: only known ones.
  {
    form: new RegExp(String.raw`(?<![\w$€£¥]|\w[.,-]|[$€£¥] |(?:^|\D)/)([45]\d\d\.\d{1,3})${UNIT}`, 'dg'),
    spell: (code) => [`iis/${code}`, `ancm/${code}`, code],
  },
  { form: /\b(500-1\d\d?\.ASP)\b/dgi, spell: (code) => [code] },
  // Numbers that their words name.
  {
    form: /\b(?:win32|system|socket)(?:[ _-]?(?:error|status|code|exception)){1,2}[ :=#(]{1,4}(\d{1,10})(?!\w|\.\w)/dgi,
    spell: spellWin32,
    certain: true,
  },
  {
    form: /\b(Error(?: code:?)? 1[0-2]\d\d)(?!\w|\.\w)/dgi,
    spell: (code) => [`vendor/cloudflare-${code.slice(-4)}`],
  },
];

/** `0x80070021`; 64-bit programs print it with its sign before it. */
const HEXADECIMAL = /(?<![\w+#])0x((?:f{8})?)([0-9a-f]{1,8})(?!\w|\.\w)/dgi;

/** Words before a number that make it an error's; what is an address has none. */
const ERROR_WORD =
  /(?:err|exception|h_?result|\bhr\b|fail|status|code|return|fault|錯誤|错误|エラー|오류|fehler|erreur|ошибк)[^\n]{0,40}$/i;
/** A number of fewer digits is an error's only right after such a word. */
const SHORT_WORD = /(?:error|code|\bhr|h_?result|status|錯誤碼?|错误代?码?)[ :=(：]{1,4}$/i;
/** How far before the number such a word may end. */
const NEAR = 60;

/** A failure by its highest bits, whoever's it is. */
const FAILURE = /^[8ce]/;

function hresults(line: Line): readonly Claim[] {
  return Array.from(line.text.matchAll(HEXADECIMAL), (match): Claim => {
    const from = match.index;
    const to = from + match[0].length;
    const digits = (match[2] ?? '').toLowerCase();
    const value = Number.parseInt(digits, 16);
    const word = digits.length < 8 ? SHORT_WORD : ERROR_WORD;
    const isSaid =
      word.test(line.text.slice(Math.max(0, from - NEAR), from)) ||
      line.text.trim().length === match[0].length;
    const isFailure = digits.length === 8 && FAILURE.test(digits);
    const spellings = value === 0 || !(isFailure || isSaid) ? [] : [`0x${digits}`, `hresult/0x${digits}`];
    return { from: line.from + from, to: line.from + to, spellings, certain: isFailure && isSaid };
  });
}

/** What every form has some of; most lines have none. */
const HINT =
  /[A-Z]{3}|\d{3}\.\d|\d{9}|[89Cc][\da-fA-F]{7}|-1\d|imer_|onnections?_|in32|ystem|ocket|[a-z](?:Full|Limit|Offline|Shutdown|Timer)\b|rror|_Reset|_Cancelled/;

export default defineReader({
  id: 'error-name',
  description:
    'Names and numbers of errors wherever they stand: `net::ERR_*`, `NS_ERROR_*`, `0x80070021`, `404.13`, `ASP 0131`.',
  read: ({ lines }) =>
    lines.flatMap((line) =>
      [
        ...(HINT.test(line.text)
          ? FORMS.flatMap(({ form, spell, certain }) => claimsOf(line, form, spell, certain))
          : []),
        ...hresults(line),
        // Sentences of sockets and TLS, as every program passes them on.
        ...[saying(line)].filter((claim) => claim !== undefined),
      ].map(claimPassage),
    ),
});
