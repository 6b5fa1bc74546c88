import { loadProduct } from './lookup/bundle';
import { defineBench } from './measure/bench';
import { interleave, timed } from './measure/rounds';
import { failures } from './records/failures';

const ROUNDS = 15;
const SUBJECTS = 100_000;
export default defineBench({
  title: 'what do look-ups and filtering cost?',
  async *run() {
    const { createCatalogue, packed, parseFilter, subjectOf, testOf, unpack } = await loadProduct();
    const texts = unpack(packed.en);

    const catalogue = createCatalogue(texts, 'en');
    const byId = new Map(texts.map((entry) => [entry.id, entry]));
    const found = await interleave(
      {
        'Map.get': timed(() => byId.get('iis/404.13'), 200_000),
        '404.13': timed(() => catalogue.find({ status: 404, substatus: 13 }), 200_000),
        '404.999, which is 404': timed(() => catalogue.find({ status: 404, substatus: 999 }), 200_000),
        'net::ERR_CONNECTION_RESET': timed(
          () => catalogue.find({ status: 0, error: 'net::ERR_CONNECTION_RESET' }),
          200_000,
        ),
        'a code without an entry': timed(() => catalogue.find({ status: 477 }), 200_000),
      },
      ROUNDS,
    );

    yield { title: 'Finding an entry', unit: 'µs', base: 'Map.get', rows: found };

    const subjects = failures(SUBJECTS).map((failure) =>
      subjectOf(failure, {
        code: failure.error ?? String(failure.status),
        title: catalogue.find(failure).title,
      }),
    );
    const filtered = (text: string) => timed(() => subjects.filter(testOf(parseFilter(text))), 1);
    const FLOOR = 'filter(() => true)';
    const filters = ['upload', 'status-code:4xx', '-domain:contoso.com method:POST', '/orders\\/\\d+7\\//'];
    const filterRows = await interleave(
      {
        [FLOOR]: timed(() => subjects.filter(() => true), 5),
        ...Object.fromEntries(filters.map((text) => [text, filtered(text)])),
      },
      ROUNDS,
    );

    yield { title: 'Filtering 100,000 subjects', unit: 'µs', base: FLOOR, rows: filterRows };
  },
});
