import { defineFormat } from '../format';

export default defineFormat({
  id: 'url',
  replays: false,
  applies: () => true,
  copy: ({ exchange }) => exchange.failure.url,
});
