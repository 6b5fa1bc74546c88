import {
  type Claim,
  claimPassage,
  claimsOf,
  defineReader,
  type Line,
  linePassage,
  type Passage,
} from '../reader';
import { spellFtp } from '../spell';

/** A time, perhaps with its date. */
const STAMP = String.raw`(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}[ T]{1,2})?\d{1,2}:\d\d:\d\d(?:[.,]\d{1,6})?`;

/** What stands before a reply, and before a command, in what clients and servers print. */
const PREFIXES: readonly string[] = [
  // ftp.exe: nothing. FileZilla: a word of its language and a colon, perhaps after a time or its log file's three numbers.
  String.raw`(?:${STAMP}\s{1,8})?(?:\d{1,8} \d{1,3} )?(?:[^\s\d:：<>]{2,14}[ \u00a0]?[:：]>?\s{1,8})?(?:${STAMP}\s{1,8})?`,
  // curl and WinSCP: an arrow, perhaps a time after it. lftp: a longer one.
  String.raw`(?:${STAMP}\s{1,8})?[<>] (?:${STAMP} )?`,
  `(?:<-{2,4}|-{2,4}>) `,
  // FileZilla Server, the current one and the old.
  String.raw`<[^<>]{8,40}> .{1,120}\[(?:Response|Command)\] `,
  String.raw`\(\d{1,8}\) ?.{8,120}\)> `,
  // Python's ftplib.
  String.raw`\*(?:resp|cmd|get|put|welcome)\* ["']`,
  String.raw`(?:[\w.]{1,40}\.)?error_(?:perm|temp|reply|proto): `,
];

/** The replies of RFC 959 and its extensions: https://www.iana.org/assignments/ftp-commands-extensions. */
const CODE = `1[0-5]0|125|2(?:0[02]|1[1-5]|2[015-9]|3[0-5]|5[07])|3(?:3[1-6]|50)|4(?:2[156]|3[0145]|5[0-2])|5(?:0[0-4]|2[12]|3[0-7]|5[0-3])|63[1-3]`;

/** What HTTP says with the same numbers. */
const HTTP_WORDS =
  /^(?:200 OK|202 Accepted|226 IM|421 Mis|425 Too|426 Upg|431 Req|451 Una|500 Int|501 Not Imp|502 Bad G|503 Service (?:Temporarily )?Una|504 Gate)/i;

const REPLIES = PREFIXES.map((prefix) => new RegExp(`^${prefix}(${CODE})(?=[ -]|$)([ -]?)`, 'd'));

const COMMAND = String.raw`(?:USER \S|PASS \S|PASV$|EPSV$|AUTH (?:TLS|SSL)|PBSZ 0|PROT [PC]$|STOR \S|RETR \S|MLSD|TYPE [AI]$|CWD \S|SYST$|FEAT$|LIST)`;
const COMMANDS = PREFIXES.map((prefix) => new RegExp(`^${prefix}${COMMAND}`));

/** Replies that a server of any other protocol doesn't give. */
const FTP_WORDS =
  /^(?:220[ -].{0,200}\bFTP|530[ -](?:User|Login|Not logged|Valid hostname|Please login|Must)|331[ -].{0,80}(?:password|e-?mail)|230[ -].{0,80}log(?:ged|in)|227 Entering|229 Entering|425 (?:Can|Failed to|Unable)|426 Connection|534[ -](?:Policy|Local)|550[ -].{0,80}(?:Access is denied|cannot find|No such file|Permission denied|not a directory|Failed to)|421[ -](?:Service not|.{0,80}tim(?:ed? ?)?out))/i;

interface Reply {
  readonly claim: Claim;
  /** From the code to the line's end. */
  readonly said: string;
  /** Whether more lines follow. */
  readonly isOpen: boolean;
}

function replyOf(line: Line): Reply | undefined {
  for (const form of REPLIES) {
    const match = form.exec(line.text);
    const [from, to] = match?.indices?.[1] ?? [];
    const code = match?.[1];
    if (from === undefined || to === undefined || code === undefined) continue;
    if (HTTP_WORDS.test(line.text.slice(from))) return undefined;
    const claim = { from: line.from + from, to: line.from + to, spellings: spellFtp(code) };
    return { claim, said: line.text.slice(from), isOpen: match?.[2] === '-' };
  }
  return undefined;
}

function isSign(line: Line): boolean {
  if (/^\s{0,8}ftp>/i.test(line.text)) return true;
  const reply = replyOf(line);
  if (reply !== undefined) return FTP_WORDS.test(reply.said);
  return COMMANDS.some((form) => form.test(line.text));
}

/** The refusals of .NET's and others' clients, which put the reply in brackets. */
const BRACKETS =
  /\(([45]\d\d)\) (?=Not logged in|File unavailable|File busy|Data connection|Connection closed)/dg;

export default defineReader({
  id: 'ftp-transcript',
  description:
    'What an FTP client or server prints: Windows’ ftp.exe, FileZilla, WinSCP, curl, lftp; replies as RFC 959 has them.',
  read({ lines }) {
    const refused = lines.flatMap((line) => claimsOf(line, BRACKETS, spellFtp));
    const passages: Passage[] = refused.map(claimPassage);
    if (!lines.some(isSign)) return passages;
    /** The code of the reply whose last line is yet to come; only the first of its lines counts. */
    let open: string | undefined;
    for (const line of lines) {
      const reply = replyOf(line);
      if (reply === undefined) continue;
      const [code] = reply.claim.spellings;
      passages.push(linePassage(line, code === open ? [] : [reply.claim]));
      if (open === undefined || code === open) open = reply.isOpen ? code : undefined;
    }
    return passages;
  },
});
