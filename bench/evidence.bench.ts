import { yellowScreen } from '../e2e/demo-site/bodies/yellow-screen';
import type { Exchange } from '../src/failure/exchange';
import { loadProduct } from './lookup/bundle';
import { defineBench } from './measure/bench';
import { interleave, timed } from './measure/rounds';
import { failureAt } from './records/failures';
import { fuzzedPages } from './records/fuzzed-pages';
import { SCENES, TOO_LONG } from './records/scenes';

const ROUNDS = 15;
const FUZZED = 10_000;
/** As often as a page is read again that took long, so that a pause of the machine is not taken for the page's fault. */
const AGAIN = 5;
/** From how many ms on a page is read again. */
const LONG = 2;

/** A body without a trace of a server: every recogniser that looks for one must look at all it may. */
const HUGE = 'The quick brown fox jumps over <b>the lazy dog</b>.\n'.repeat(1_000_000);
const YELLOW = yellowScreen({
  title: 'Object reference not set to an instance of an object.',
  application: '/',
  description: 'An unhandled exception occurred during the execution of the current web request.',
  details: [['Exception Details', 'System.NullReferenceException: Object reference not set.']],
  boxes: [['Stack Trace', '   at Shop.Cart.Total() in C:\\site\\Cart.cs:line 12\n'.repeat(20)]],
  trace: '[NullReferenceException]: Object reference not set.\n   at Shop.Cart.Total()',
});
const NGINX =
  SCENES.find(({ body, server }) => body !== undefined && server?.startsWith('nginx'))?.body ?? '';

const withBody = (body: string): Exchange => ({ failure: failureAt(0), mimeType: 'text/html', body });

/** The shortest of some readings, in µs. */
function least(read: () => unknown, first: number): number {
  let shortest = first;
  for (let i = 0; i < AGAIN; i += 1) {
    const start = performance.now();
    read();
    shortest = Math.min(shortest, (performance.now() - start) * 1000);
  }
  return shortest;
}

export default defineBench({
  title: 'what does it cost to read who answered, and why?',
  async *run() {
    const { readEvidence, diagnose } = await loadProduct();
    const none: Exchange = { failure: failureAt(0) };
    const pages = { 'IIS’s detailed page': TOO_LONG, 'a yellow screen': YELLOW, 'nginx’s page': NGINX };

    yield {
      title: 'Reading a page',
      unit: 'µs',
      base: 'indexOf',
      rows: await interleave(
        {
          indexOf: timed(() => TOO_LONG.indexOf('no such text'), 5_000),
          'no body': timed(() => readEvidence(none), 300),
          ...Object.fromEntries(
            Object.entries(pages).map(([name, page]) => {
              const exchange = withBody(page);
              return [name, timed(() => readEvidence(exchange), 200)];
            }),
          ),
        },
        ROUNDS,
      ),
    };

    const read = withBody(TOO_LONG);
    const evidence = readEvidence(read);
    yield {
      title: 'Diagnosing it',
      unit: 'µs',
      base: 'reading it',
      rows: await interleave(
        {
          'reading it': timed(() => readEvidence(read), 200),
          'ranking its causes': timed(() => diagnose(read, evidence), 200),
        },
        ROUNDS,
      ),
    };

    yield {
      title: `Reading ${Math.round(HUGE.length / 1e6)} MB`,
      unit: 'µs',
      base: 'indexOf in all of it',
      rows: await interleave(
        {
          'indexOf in all of it': timed(() => HUGE.indexOf('no such text'), 1),
          'its beginning and its end': timed(() => readEvidence(withBody(HUGE)), 3),
        },
        ROUNDS,
      ),
    };

    const fuzzed = fuzzedPages(FUZZED, [TOO_LONG, YELLOW, NGINX]).map(withBody);
    const scans: number[] = [];
    const times: number[] = [];
    for (const exchange of fuzzed) {
      const scan = performance.now();
      exchange.body?.indexOf('no such text');
      const start = performance.now();
      readEvidence(exchange);
      const time = (performance.now() - start) * 1000;
      scans.push((start - scan) * 1000);
      times.push(time > LONG * 1000 ? least(() => readEvidence(exchange), time) : time);
    }
    yield {
      title: `Reading ${FUZZED.toLocaleString('en')} fuzzed pages, each once; the worst is the end of “all”`,
      unit: 'µs a page',
      base: 'indexOf',
      summary: 'mean',
      rows: [
        { name: 'indexOf', samples: scans },
        { name: 'reading', samples: times },
      ],
    };
  },
});
