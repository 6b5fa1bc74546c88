import { signal } from '@preact/signals';
import * as v from 'valibot';
import type { Connection } from '../../browser/runtime';
import { type ToBackground, type ToPanel, toPanelSchema } from '../../messaging/protocol';
import type { PanelHost } from '../host/panel-host';

/** A background stops after 30 s without a message; while a panel looks on it should not. In ms. */
const PING_EVERY = 20_000;
/** How long to wait before connecting again, in ms: twice as long each time, up to the last. */
const RETRY = { first: 50, last: 5_000 };

/** The panel's connection to the background, opened again whenever it closes. */
export class BackgroundLink {
  /** Whether the whole state has arrived since the last (re)connection. */
  readonly connected = signal(false);
  #connection: Connection | undefined;
  #wait = RETRY.first;

  constructor(
    private readonly host: PanelHost,
    private readonly receive: (message: ToPanel) => void,
  ) {
    setInterval(() => this.post({ type: 'ping' }), PING_EVERY);
    this.#open();
  }

  post(message: ToBackground): void {
    this.#connection?.post(message);
  }

  #open(): void {
    this.#connection = this.host.connect({
      message: (raw) => {
        const message = v.parse(toPanelSchema, raw);
        this.#wait = RETRY.first;
        this.receive(message);
        if (message.type === 'snapshot' && message.last) this.connected.value = true;
      },
      closed: () => this.#reopen(),
    });
    this.post({ type: 'open', tabId: this.host.tabId });
  }

  #reopen(): void {
    this.connected.value = false;
    this.#connection = undefined;
    setTimeout(() => this.#open(), this.#wait);
    this.#wait = Math.min(this.#wait * 2, RETRY.last);
  }
}
