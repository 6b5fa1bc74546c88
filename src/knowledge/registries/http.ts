import { defineRegistry } from '../registry';

/** The registry of HTTP statuses. */
export default defineRegistry({
  family: 'http',
  source: 'https://www.iana.org/assignments/http-status-codes/',
  codes: ['100-104 200-208 226 300-308 400-418 421-426 428 429 431 451 500-508 510 511'],
});
