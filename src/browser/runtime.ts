import browser, { type Runtime } from 'webextension-polyfill';
import type { Transport } from '../messaging/requests';

/** The extension's own version, from the manifest. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}

/** Sends a request to the background. */
export const transport: Transport = (envelope) => browser.runtime.sendMessage(envelope);

/** Only our own pages may speak to the background: not web pages, not other extensions. */
function isOwn(sender: Runtime.MessageSender | undefined): boolean {
  return sender?.id === browser.runtime.id;
}

/** Answers requests of our own contexts; a rejection reaches the one who asked. */
export function onRequest(answer: (message: unknown) => Promise<unknown>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    isOwn(sender) ? answer(message) : Promise.reject(new Error('Refused: not a page of this extension')),
  );
}

/** One end of a connection between two contexts. */
export interface Connection {
  /** Sends a message; does nothing once the other end is gone. */
  post(message: unknown): void;
  close(): void;
}

/** What one end of a connection is told. */
export interface ConnectionEvents {
  message(message: unknown): void;
  closed(): void;
}

function connection(port: Runtime.Port, events: ConnectionEvents): Connection {
  let open = true;
  port.onMessage.addListener((message) => events.message(message));
  port.onDisconnect.addListener(() => {
    open = false;
    events.closed();
  });
  return {
    post: (message) => {
      if (open) port.postMessage(message);
    },
    close: () => {
      open = false;
      port.disconnect();
    },
  };
}

/** Opens a connection to the background, waking it when it sleeps. */
export function connect(name: string, events: ConnectionEvents): Connection {
  return connection(browser.runtime.connect({ name }), events);
}

/** Calls `accept` for every connection of that name that one of our own pages opens. */
export function onConnect(name: string, accept: (connection: Connection) => ConnectionEvents): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== name || !isOwn(port.sender)) return;
    const events: ConnectionEvents = {
      message: (message) => accepted.message(message),
      closed: () => accepted.closed(),
    };
    const accepted = accept(connection(port, events));
  });
}

/** Opens the options page in a tab. */
export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

/** Whether the browser is Chromium or made of it, rather than Firefox. */
export function isChromium(): boolean {
  return browser.runtime.getURL('').startsWith('chrome-extension:');
}

/**
 * Whether the browser numbers requests one by one, so that a missing number is a missing request. Chromium does;
 * Firefox numbers channels, many of which no extension sees.
 */
export function numbersRequests(): boolean {
  return isChromium();
}
