import { answerer } from '../answerers';
import { defineRecogniser } from '../finding';
import { headerMatching, headerQuote } from '../headers';
import { passed } from '../signs';

/** Products on the reader's side of the network, by what they call themselves in `Via`. */
const PRODUCTS: readonly (readonly [RegExp, string])[] = [
  [/\bzscaler\b/i, 'Zscaler'],
  [/\bBlue ?Coat\b|\bProxySG\b/i, 'Blue Coat ProxySG'],
  [/\bforti(?:gate|proxy|net)\b/i, 'Fortinet'],
  [/\bsophos\b/i, 'Sophos'],
  [/\bCisco-WSA\b|\bIronPort\b/i, 'Cisco WSA'],
  [/\bMcAfee Web Gateway\b|\bSkyhigh\b/i, 'McAfee Web Gateway'],
  [/\bWebsense\b|\bForcepoint\b/i, 'Forcepoint'],
  [/\bNetskope\b/i, 'Netskope'],
  [/\bKerio\b/i, 'Kerio'],
  [/\bWinGate\b/i, 'WinGate'],
  [/\bInterScan\b|\bIWSS\b/i, 'InterScan'],
  [/\btinyproxy\b/i, 'tinyproxy'],
  [/\bprivoxy\b/i, 'Privoxy'],
  [/\bmitmproxy\b/i, 'mitmproxy'],
];

/** A proxy or filter that signs `Via` (RFC 9110, section 7.6.3) of what passes it; others have recognisers of their own. */
export default defineRecogniser({
  id: 'proxy-headers',
  description: "`Via` with the name of a proxy or a filter on the reader's side of the network.",
  recognise(exchange) {
    for (const [pattern, name] of PRODUCTS) {
      const header = headerMatching(exchange, 'via', pattern);
      if (header !== undefined) return passed([headerQuote(header)], answerer('proxy', undefined, name));
    }
    return undefined;
  },
});
