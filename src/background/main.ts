/**
 * Wires the background. It runs as a service worker in Chromium and as an event page in Firefox; both are stopped when
 * idle and started for an event. So every listener is registered in this first turn, and nothing precious stays in memory.
 */
import { useWhiteBadgeText } from '../browser/action';
import { browserLanguage } from '../browser/language';
import { watchOmnibox } from '../browser/omnibox';
import { openPage, readData } from '../browser/pages';
import { hasAccess, onAccessChanged } from '../browser/permissions';
import { numbersRequests, onConnect, onRequest, openOptions } from '../browser/runtime';
import { sessionStorage } from '../browser/session-storage';
import { isPrivateTab, openTabs, tabUrl, watchTabs } from '../browser/tabs';
import { watchNavigations } from '../browser/web-navigation';
import { watchRequests } from '../browser/web-request';
import { bounded } from '../failure/bounds';
import { type Failure, NO_TAB } from '../failure/failure';
import { noiseOf } from '../failure/noise';
import { pageOpenedBy } from '../failure/pages';
import { uiLanguage } from '../i18n/language';
import { titlesFile } from '../knowledge/titles';
import { type Access, type Losses, PANEL_PORT } from '../messaging/protocol';
import { answerWith } from '../messaging/requests';
import { BadgePainter } from './badge';
import { capture } from './capture';
import { GapLog } from './gap-log';
import { Handshakes } from './handshakes';
import { HopLog, mergedHops } from './hops';
import { navigation } from './navigation';
import { createOmnibox } from './omnibox';
import { Panels } from './panels';
import { inLightOf, ResponseLog } from './responses';
import { FailureStore } from './store';

const store = new FailureStore(sessionStorage);
const hops = new HopLog(sessionStorage);
const responses = new ResponseLog(sessionStorage);
const gaps = new GapLog(sessionStorage, numbersRequests());
const badges = new BadgePainter(store);
const handshakes = new Handshakes(store);

function keep(failure: Failure): void {
  store.add(failure);
  const page = pageOpenedBy(failure);
  if (page) store.addPage(page);
}

function losses(tabId: number): Losses {
  return { dropped: store.tab(tabId).dropped + store.tab(NO_TAB).dropped, unseen: gaps.unseen() };
}

async function access(tabId: number): Promise<Access> {
  return (await hasAccess(await tabUrl(tabId))) ? 'granted' : 'withheld';
}

const panels = new Panels({
  store,
  losses,
  access,
  witnessed(failures) {
    // A panel tells again what it told a background that was killed.
    gaps.recovered(failures.filter(({ id }) => !store.find(id)).length);
    for (const failure of failures) store.add(failure);
  },
});

watchRequests(
  capture({
    failure: keep,
    ended: (requestId, at) => gaps.saw(requestId, at),
    succeeded: (success) => handshakes.succeeded(success),
    hop: (requestId, hop) => hops.add(requestId, hop),
    takeHops: (requestId) => hops.take(requestId),
    begun: (id, head) => responses.begin(id, head),
    takeResponse: (id) => responses.take(id),
  }),
);
watchNavigations(
  navigation((page) => {
    store.addPage(page);
    // The next page may be of a site that may not be watched.
    panels.accessChanged();
  }),
);
watchTabs({
  closed: (tabId) => void store.forgetTab(tabId),
  replaced: (newTabId, oldTabId) => void store.moveTab(oldTabId, newTabId),
  updated: (tabId) => void badges.restore(tabId),
});
onAccessChanged(() => panels.accessChanged());
onConnect(PANEL_PORT, (connection) => panels.accept(connection));
watchOmnibox(
  createOmnibox({
    readTitles: () => readData(titlesFile(uiLanguage(browserLanguage()))),
    open: (path, where) => void openPage(path, where),
  }),
);
onRequest(
  answerWith({
    async 'tab/counted'({ tabId }) {
      await store.ready;
      const record = store.tab(tabId);
      const noise = record.ofCurrentPage().filter((failure) => noiseOf(failure) !== undefined).length;
      return {
        failures: record.counted(),
        noise,
        losses: losses(tabId),
        access: await access(tabId),
      };
    },
    async 'tab/private'({ tabId }) {
      return { private: await isPrivateTab(tabId) };
    },
    async 'options/open'() {
      await openOptions();
      return {};
    },
  }),
);

/** Completes a failure that was recorded before what is stored was read. @returns whether there is such a failure. */
function amend(id: string, completed: (failure: Failure) => Failure): boolean {
  const failure = store.find(id);
  if (!failure) return false;
  const known = completed(failure);
  if (known !== failure) store.add(bounded(known));
  return true;
}

async function takeOver(): Promise<void> {
  const stored = await store.ready;
  gaps.restore(stored.gaps, store.ids());
  hops.restore(stored.hops, (requestId, found) =>
    amend(requestId, (failure) => {
      const hops = mergedHops(found, failure.hops);
      return hops.length > failure.hops.length ? { ...failure, hops } : failure;
    }),
  );
  responses.restore(stored.responses, (id, head) => amend(id, (failure) => inLightOf(failure, head)));
  // Tabs that were closed while the background slept through it.
  const open = new Set([...(await openTabs()), NO_TAB]);
  for (const tabId of store.tabIds()) if (!open.has(tabId)) void store.forgetTab(tabId);
  badges.repaintAll();
}

void useWhiteBadgeText();
void takeOver();
