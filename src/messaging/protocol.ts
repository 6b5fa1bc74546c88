/**
 * Everything that contexts say to each other. Requests are answered once; the panel's port streams.
 * Both ends parse what arrives: a message from elsewhere, or from an older version, is refused loudly.
 */
import * as v from 'valibot';
import { failureSchema, pageSchema, tabIdSchema } from './schemas';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** What is known to be missing from the lists. */
const lossesSchema = v.object({
  /** Failures of this tab that had to make room for newer ones. */
  dropped: count,
  /** Requests, of any tab, whose end was not seen because the browser stopped the background; some may have failed. */
  unseen: count,
});
export type Losses = v.InferOutput<typeof lossesSchema>;

const access = v.picklist(['granted', 'withheld']);
/** Whether the extension may watch a page's requests. */
export type Access = v.InferOutput<typeof access>;

/** Requests by name: what goes in, what comes out. */
export const REQUESTS = {
  /** The failures that a tab's badge counts, oldest first. */
  'tab/counted': {
    input: v.object({ tabId: tabIdSchema }),
    output: v.object({ failures: v.array(failureSchema), noise: count, losses: lossesSchema, access }),
  },
  /** Whether a tab is in a private window; DevTools' pages can't tell by themselves. */
  'tab/private': { input: v.object({ tabId: tabIdSchema }), output: v.object({ private: v.boolean() }) },
  /** Opens the options page, where access can be granted; panels can't do either by themselves in Firefox. */
  'options/open': { input: v.object({}), output: v.object({}) },
} as const;

export type RequestName = keyof typeof REQUESTS;
export type RequestInput<Name extends RequestName> = v.InferOutput<(typeof REQUESTS)[Name]['input']>;
export type RequestOutput<Name extends RequestName> = v.InferOutput<(typeof REQUESTS)[Name]['output']>;

/** One handler for each request; leaving one out does not compile. */
export type RequestHandlers = {
  readonly [Name in RequestName]: (input: RequestInput<Name>) => Promise<RequestOutput<Name>>;
};

/** The name of the port that a panel opens to the background. */
export const PANEL_PORT = 'panel';

/** What a panel says on its port. */
export const toBackgroundSchema = v.variant('type', [
  /** First message: which tab is inspected. Answered by a snapshot. */
  v.object({ type: v.literal('open'), tabId: tabIdSchema }),
  /** Keeps the background awake while a panel looks on. */
  v.object({ type: v.literal('ping') }),
  /** The panel has drawn a part of the snapshot, and asks for the next. */
  v.object({ type: v.literal('more') }),
  /** Forget this tab's failures. */
  v.object({ type: v.literal('clear') }),
  /** Failures that only DevTools saw, so that the badge counts them too. */
  v.object({ type: v.literal('witnessed'), failures: v.array(failureSchema) }),
  /** Ids of witnessed failures that turned out to have a record of their own. */
  v.object({ type: v.literal('retract'), ids: v.array(v.string()) }),
]);
export type ToBackground = v.InferOutput<typeof toBackgroundSchema>;

/** What the background says on a panel's port. */
export const toPanelSchema = v.variant('type', [
  /** One part of the whole state, the newest failures in the first; `last` ends it, and all others wait for `more`. */
  v.object({
    type: v.literal('snapshot'),
    first: v.boolean(),
    last: v.boolean(),
    failures: v.array(failureSchema),
    pages: v.array(pageSchema),
    losses: lossesSchema,
    access,
  }),
  /** What changed since; an added failure with a known id replaces it. */
  v.object({
    type: v.literal('changed'),
    added: v.array(failureSchema),
    /** Ids that the store no longer holds, to make room for newer ones. */
    evicted: v.array(v.string()),
    pages: v.array(pageSchema),
    losses: lossesSchema,
  }),
  /** The failures of a tab (or of no tab) were forgotten, by this panel or by another. */
  v.object({ type: v.literal('cleared'), tabId: tabIdSchema, pages: v.array(pageSchema) }),
  v.object({ type: v.literal('access'), access }),
]);
export type ToPanel = v.InferOutput<typeof toPanelSchema>;
