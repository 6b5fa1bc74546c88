import type { EntryId } from '../../knowledge/entry';
import { seen } from '../basis';
import { defineRule } from '../diagnosis';
import { endedWith, errorOf } from '../facts/network-error';
import { rankedCause } from '../facts/ranked-cause';

const ERRORS: readonly EntryId[] = ['net/ERR_BLOCKED_BY_CLIENT', 'net/NS_ERROR_ABORT'];

/** Words of hosts and paths that the common filter lists, such as EasyList and EasyPrivacy, take for advertising or tracking. */
const WORDS: ReadonlySet<string> = new Set(
  `ad ads adserver adservice adsystem advert adverts advertising affiliate analytics banner banners beacon clarity
  collect doubleclick gtag gtm googletagmanager hotjar insights matomo metrics mixpanel pagead piwik pixel promo
  segment sentry sponsor statistics stats telemetry track tracker trackers tracking`.split(/\s+/),
);

/** Enough of a URL to tell. */
const READ = 2000;

/**
 * A request that an extension stopped, with the word in its URL that a filter list may have gone by.
 *
 * @see https://easylist.to/
 * @see https://help.adblockplus.org/hc/en-us/articles/360062733293-How-to-write-filters
 */
export default defineRule({
  id: 'blocked-by-extension',
  description: 'Finds the word in a blocked URL by which filter lists know advertising and tracking.',
  applies: (exchange) => endedWith(ERRORS, exchange),
  causes(exchange) {
    const entry = errorOf(exchange);
    const parts = exchange.failure.url
      .slice(0, READ)
      .toLowerCase()
      .split(/[^a-z]/);
    const word = parts.find((part) => WORDS.has(part));
    if (entry === undefined || word === undefined) return [];
    return [rankedCause(entry, 'extension', 'likely', [seen('url-part', word)])];
  },
});
