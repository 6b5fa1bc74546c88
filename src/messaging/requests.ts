import * as v from 'valibot';
import {
  REQUESTS,
  type RequestHandlers,
  type RequestInput,
  type RequestName,
  type RequestOutput,
} from './protocol';

/** The envelope of a request on the wire. */
const envelopeSchema = v.object({ request: v.string(), input: v.unknown() });

/** Sends one envelope to the background and gives its raw answer. */
export type Transport = (envelope: { request: string; input: unknown }) => Promise<unknown>;

function isRequestName(name: string): name is RequestName {
  return Object.hasOwn(REQUESTS, name);
}

/**
 * Asks the background and parses its answer.
 * @throws ValiError when the answer has another form than the protocol says.
 */
export async function ask<Name extends RequestName>(
  transport: Transport,
  request: Name,
  input: RequestInput<Name>,
): Promise<RequestOutput<Name>> {
  const answer = await transport({ request, input });
  return v.parse<v.GenericSchema<unknown, RequestOutput<Name>>>(REQUESTS[request].output, answer);
}

/**
 * Makes the function that answers raw messages: parses the envelope and the input, then calls the handler.
 * @throws Error (as a rejection) for an unknown request and for input of another form.
 */
export function answerWith(handlers: RequestHandlers): (message: unknown) => Promise<unknown> {
  const answer = <Name extends RequestName>(name: Name, input: unknown): Promise<RequestOutput<Name>> =>
    handlers[name](v.parse<v.GenericSchema<unknown, RequestInput<Name>>>(REQUESTS[name].input, input));
  return async (message) => {
    const { request, input } = v.parse(envelopeSchema, message);
    if (!isRequestName(request)) throw new Error(`Unknown request: ${request}`);
    return answer(request, input);
  };
}
