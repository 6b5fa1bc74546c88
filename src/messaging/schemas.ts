import * as v from 'valibot';
import type { Failure, Header, Hop } from '../failure/failure';
import type { Page } from '../failure/pages';

/**
 * How records look at a boundary: what comes from storage or from another context is parsed by these
 * before it is believed. Each is held to its type by the compiler.
 */

const integer = v.pipe(v.number(), v.safeInteger());
export const tabIdSchema = v.pipe(integer, v.minValue(-1));

const headerSchema: v.GenericSchema<unknown, Header> = v.object({ name: v.string(), value: v.string() });

export const hopSchema: v.GenericSchema<unknown, Hop> = v.object({
  url: v.string(),
  status: integer,
  location: v.string(),
  at: v.number(),
});

const response = {
  status: integer,
  statusLine: v.string(),
  ip: v.exactOptional(v.string()),
  fromCache: v.boolean(),
  responseHeaders: v.array(headerSchema),
};
/** The head of a response. */
export const responseHeadSchema: v.GenericSchema<unknown, Pick<Failure, keyof typeof response>> = v.object(
  response,
);

export const failureSchema: v.GenericSchema<unknown, Failure> = v.object({
  id: v.string(),
  witness: v.picklist(['webRequest', 'devtools']),
  tabId: tabIdSchema,
  method: v.string(),
  url: v.string(),
  type: v.string(),
  documentId: v.exactOptional(v.string()),
  initiator: v.exactOptional(v.string()),
  endedAt: v.number(),
  ...response,
  error: v.exactOptional(v.string()),
  hops: v.array(hopSchema),
  prerender: v.boolean(),
  followedBy: v.exactOptional(v.object({ status: integer, at: v.number() })),
});

export const pageSchema: v.GenericSchema<unknown, Page> = v.object({
  id: v.string(),
  tabId: tabIdSchema,
  url: v.string(),
  startedAt: v.number(),
  committedAt: v.number(),
  documentId: v.exactOptional(v.string()),
});
