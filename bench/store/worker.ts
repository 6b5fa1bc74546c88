/** The throwaway extension's worker: keeps records as it is told to. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { failureAt, failures, numberOf } from '../records/failures';
import { clearAll, KEEPINGS } from './keepers';
import { CHANNEL, type Request, requestSchema } from './protocol';

const keptSchema = v.object({ id: v.string() });

const channel = new BroadcastChannel(CHANNEL);

async function answer(request: Request): Promise<unknown> {
  switch (request.ask) {
    case 'write': {
      const records = failures(request.count);
      const start = performance.now();
      await KEEPINGS[request.keeper].write(records);
      return ((performance.now() - start) * 1000) / request.count;
    }
    case 'read': {
      const start = performance.now();
      const { length } = await KEEPINGS[request.keeper].read();
      return { took: performance.now() - start, count: length };
    }
    case 'kept': {
      const records = await KEEPINGS[request.keeper].read();
      return v.parse(v.array(keptSchema), records).map(({ id }) => numberOf(id));
    }
    case 'fill': {
      const { write } = KEEPINGS[request.keeper];
      for (let number = 0; ; number += 1) {
        if (
          !(await write([failureAt(number)]).then(
            () => true,
            () => false,
          ))
        )
          return number;
      }
    }
    case 'clear':
      return clearAll();
    case 'event':
      return undefined;
  }
}

browser.runtime.onMessage.addListener((message: unknown) => {
  const request = v.parse(requestSchema, message);
  if (request.ask !== 'event') return answer(request);
  const record = failureAt(request.number);
  const keeping = KEEPINGS[request.keeper];
  if (keeping.event) keeping.event(record);
  else void keeping.write([record]);
  channel.postMessage(request.number);
  return undefined;
});
