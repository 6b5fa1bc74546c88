import { defineRule } from '../diagnosis';
import { isAnswerer } from '../facts/answerer';
import { type Meanings, messageCauses } from '../facts/message-causes';

/** What `mod_proxy` gives as the reason on its page, always in English. */
const REASONS: Meanings = [
  [/Error reading from remote server/, 'http/502', 'timed-out-or-reset'],
  [/Error during SSL Handshake with remote server/, 'http/502', 'scheme-or-certificate'],
  [/DNS lookup failure for/, 'http/502', 'back-end-down'],
];

/**
 * Apache as a proxy says on its page what it met at the server behind.
 *
 * @see https://httpd.apache.org/docs/2.4/mod/mod_proxy.html
 */
export default defineRule({
  id: 'apache-proxy',
  description: "Reads the reason that Apache's proxy gives on its page: no name, no TLS, nothing to read.",
  applies: ({ failure }, evidence) => failure.status >= 500 && isAnswerer(evidence, 'apache'),
  causes: (_, evidence) => messageCauses(REASONS, evidence),
});
