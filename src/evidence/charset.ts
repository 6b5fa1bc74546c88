/** How far into a page its own declaration may stand, in bytes: the HTML standard's prescan, section 13.2.3.2. */
const PRESCAN = 1024;
/** How many bytes are looked at to tell an undeclared charset. */
const SAMPLE = 16 * 1024;

const DECLARED = /charset\s{0,10}=\s{0,10}["']?([\w.:-]{1,40})/i;
const XML_DECLARED = /^<\?xml[^>]{0,200}encoding\s{0,10}=\s{0,10}["']([\w.:-]{1,40})/i;
const LANGUAGE = /<html\b[^<>]{0,300}\blang\s{0,10}=\s{0,10}["']?([a-z]{2})\b/i;

/** Charsets of one byte a character, by the languages that do not fit into Western Europe's. */
const BY_LANGUAGE: Readonly<Record<string, string>> = {
  ar: 'windows-1256',
  bg: 'windows-1251',
  cs: 'windows-1250',
  el: 'windows-1253',
  he: 'windows-1255',
  hu: 'windows-1250',
  pl: 'windows-1250',
  ru: 'windows-1251',
  th: 'windows-874',
  tr: 'windows-1254',
  uk: 'windows-1251',
};

/** The name under which the platform knows a charset; undefined for one that it does not know. */
function known(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

/** A byte order mark: https://encoding.spec.whatwg.org/#bom-sniff */
function marked([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : undefined;
}

/** Text in this charset; undefined when the bytes are none. The sample may end within a character. */
function strictly(label: string, bytes: Uint8Array): string | undefined {
  for (let cut = 0; cut < 4; cut += 1) {
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes.subarray(0, bytes.length - cut));
    } catch {
      // One byte less may be whole.
    }
  }
  return undefined;
}

/** What part of a text's characters beyond ASCII a pattern matches, 0 to 1. */
function share(text: string | undefined, pattern: RegExp): number {
  const foreign = text?.match(/[^\0-\x7f]/gu)?.length ?? 0;
  return foreign === 0 ? 0 : (text?.match(pattern)?.length ?? 0) / foreign;
}

const KANA = /[\u3040-\u30ff]/gu;
const HANGUL = /[\uac00-\ud7a3]/gu;
const HAN = /[\u4e00-\u9fff]/gu;
const CYRILLIC = /[\u0410-\u044f]/gu;

/** What part of the double bytes end below 0xA1: half of Big5's do, and none of GB 2312's. */
function lowTrails(bytes: Uint8Array): number {
  let pairs = 0;
  let low = 0;
  for (let i = 0; i + 1 < bytes.length; i += 1) {
    if ((bytes[i] ?? 0) < 0x81) continue;
    i += 1;
    pairs += 1;
    if ((bytes[i] ?? 0) < 0xa1) low += 1;
  }
  return pairs === 0 ? 0 : low / pairs;
}

/**
 * Whether the bytes beyond ASCII stand together, as in scripts of their own; the accents of Latin letters stand alone.
 */
function isDense(bytes: Uint8Array): boolean {
  const places = [...bytes.keys()].filter((at) => (bytes[at] ?? 0) >= 0x80);
  const close = places.filter((at, i) => {
    const [before = Number.NEGATIVE_INFINITY, after = Number.POSITIVE_INFINITY] = [
      places[i - 1],
      places[i + 1],
    ];
    return at - before <= 2 || after - at <= 2;
  });
  return close.length > 0.7 * places.length;
}

/** The charset of East Asian text, told by the scripts that it would be in. */
function eastAsian(bytes: Uint8Array): string | undefined {
  for (const label of ['shift_jis', 'euc-jp']) {
    if (share(strictly(label, bytes), KANA) > 0.25) return label;
  }
  // What is Chinese reads as Korean too, but for the half of it that would be Chinese characters.
  if (share(strictly('euc-kr', bytes), HANGUL) > 0.85) return 'euc-kr';
  const label = lowTrails(bytes) > 0.15 ? 'big5' : 'gb18030';
  return share(strictly(label, bytes), HAN) > 0.6 ? label : undefined;
}

/** Tells the charset of bytes that declare none. */
function sniffed(bytes: Uint8Array, language: string | undefined): string {
  const sample = bytes.subarray(0, SAMPLE);
  if (strictly('utf-8', sample) !== undefined) return 'utf-8';
  const own = BY_LANGUAGE[language ?? ''];
  if (!isDense(sample)) return own ?? 'windows-1252';
  const isCyrillic = share(strictly('windows-1251', sample), CYRILLIC) > 0.9;
  return eastAsian(sample) ?? own ?? (isCyrillic ? 'windows-1251' : 'windows-1252');
}

/**
 * The charset of a body: its byte order mark's, else the one of `Content-Type`, else the one that the page declares,
 * else the likeliest for its bytes. Always one that the platform knows.
 */
export function charsetOf(bytes: Uint8Array, contentType: string | undefined): string {
  const head = latin1(bytes.subarray(0, PRESCAN));
  return (
    marked(bytes) ??
    known(DECLARED.exec(contentType ?? '')?.[1]) ??
    inPage(head) ??
    sniffed(bytes, LANGUAGE.exec(head)?.[1]?.toLowerCase())
  );
}

/** What a page says in ASCII can't be in UTF-16, whatever it says. */
function inPage(head: string): string | undefined {
  const label = known((DECLARED.exec(head) ?? XML_DECLARED.exec(head))?.[1]);
  return label?.startsWith('utf-16') ? 'utf-8' : label;
}

/** Reads a body's bytes as text, in the charset that {@link charsetOf} tells. Broken bytes read as U+FFFD. */
export function decode(bytes: Uint8Array, contentType: string | undefined): string {
  return new TextDecoder(charsetOf(bytes, contentType)).decode(bytes);
}
