import { answerer } from '../answerers';
import { cookieQuote } from '../cookies';
import { defineRecogniser } from '../finding';
import { headerQuote } from '../headers';
import { passed, type Sign, signsIn } from '../signs';

// It renames a header that it wants nobody to heed, letter by letter: `Cneonction`.
const SIGNS: readonly Sign[] = [
  ['via', /\bNS-CACHE\b/i],
  ['cneonction', /\S/],
  ['nncoection', /\S/],
];

/** The marks of NetScaler (Citrix ADC): its cookies, its cache in `Via`, and the headers that it garbles. */
export default defineRecogniser({
  id: 'netscaler-headers',
  description: 'The cookies `NSC_…` and `citrix_ns_id`, `Via: NS-CACHE` or `Cneonction`: NetScaler.',
  recognise(exchange) {
    const cookie = cookieQuote(exchange, /(?<![^\n])(?:NSC_[\w.-]{1,100}|citrix_ns_id(?:_\w{1,40})?)=/);
    const quotes = signsIn(exchange, SIGNS).map(headerQuote);
    return passed([...quotes, cookie], answerer('netscaler'));
  },
});
