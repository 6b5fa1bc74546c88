import type { LayerId } from '../../failure/layer';
import { answerer } from '../answerers';
import { defineRecogniser } from '../finding';
import { headerMatching, headerQuote } from '../headers';

/** Platforms that add their name to what an application on them answers, the innermost first. */
const PLATFORMS: readonly (readonly [RegExp, Exclude<LayerId, 'other'>, string?])[] = [
  [/(?:^|,)\s{0,4}Express\b/i, 'node', 'Express'],
  [/(?:^|,)\s{0,4}Next\.js\b/i, 'node', 'Next.js'],
  [/(?:^|,)\s{0,4}Nuxt\b/i, 'node', 'Nuxt'],
  [/(?:^|,)\s{0,4}Sails\b/i, 'node', 'Sails'],
  [/(?:^|,)\s{0,4}PHP\b/i, 'php'],
  [/(?:^|,)\s{0,4}Phusion Passenger\b/i, 'ruby', 'Phusion Passenger'],
];

/**
 * A platform that adds its name itself: no proxy's own error carries it.
 *
 * @see https://www.php.net/manual/en/ini.core.php#ini.expose-php
 * @see https://expressjs.com/en/api.html#app.settings.table
 */
export default defineRecogniser({
  id: 'powered-by',
  description: '`X-Powered-By` with a platform that adds its name itself: Express, Next.js, PHP, Passenger.',
  recognise(exchange) {
    for (const [pattern, id, name] of PLATFORMS) {
      const header = headerMatching(exchange, 'x-powered-by', pattern);
      if (header === undefined) continue;
      const version = /(?:PHP|Phusion Passenger(?: Enterprise)?)[/ (]{1,2}([\d.]{1,20})/i.exec(
        header.value,
      )?.[1];
      return {
        certainty: 'likely',
        presence: 'confirmed',
        quote: headerQuote(header),
        answeredBy: answerer(id, version, name),
      };
    }
    return undefined;
  },
});
