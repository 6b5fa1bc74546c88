import { defineRule } from '../diagnosis';
import { isStatedBy, type Stated, statedCauses } from '../facts/stated-by-error';

const LISTS: Stated = {
  'net/NS_ERROR_TRACKING_URI': ['tracking-protection', 'confirmed'],
  'net/NS_ERROR_FINGERPRINTING_URI': ['tracking-protection', 'confirmed'],
  'net/NS_ERROR_CRYPTOMINING_URI': ['tracking-protection', 'confirmed'],
  'net/NS_ERROR_SOCIALTRACKING_URI': ['tracking-protection', 'confirmed'],
  'net/NS_ERROR_EMAILTRACKING_URI': ['tracking-protection', 'confirmed'],
  'net/NS_ERROR_MALWARE_URI': ['safe-browsing-list', 'confirmed'],
  'net/NS_ERROR_PHISHING_URI': ['safe-browsing-list', 'confirmed'],
  'net/NS_ERROR_UNWANTED_URI': ['safe-browsing-list', 'confirmed'],
  'net/NS_ERROR_HARMFUL_URI': ['safe-browsing-list', 'confirmed'],
  'net/NS_ERROR_HARMFULADDON_URI': ['harmful-add-on', 'confirmed'],
  'net/NS_ERROR_RESTRICTED_CONTENT': ['parental-control', 'confirmed'],
  'net/NS_ERROR_HTTPS_ONLY': ['no-https', 'confirmed'],
  'net/ERR_BLOCKED_BY_ADMINISTRATOR': ['policy', 'likely'],
  'net/ERR_BLOCKED_IN_INCOGNITO_BY_ADMINISTRATOR': ['incognito-policy', 'confirmed'],
};

/**
 * A list or setting of the browser, or of whoever looks after the machine, that forbids the address.
 *
 * @see https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py
 * @see https://chromeenterprise.google/policies/url-blocklist/
 */
export default defineRule({
  id: 'blocked-by-list',
  description: 'Takes from the name of the error which list of the browser or of its owner has the address.',
  applies: (exchange) => isStatedBy(LISTS, exchange),
  causes: (exchange) => statedCauses(LISTS, exchange),
});
