import type { Certainty } from '../../evidence/finding';
import type { EntryId } from '../../knowledge/entry';

/** What in an exception's message or stack tells which entry, and which of its causes, it stands for. */
export interface ExceptionSign {
  /** The last part of the type's name; absent for any type. */
  readonly type?: string;
  /** Names of methods, which no language changes, and sentences as English systems have them. */
  readonly words: RegExp;
  readonly entry: EntryId;
  readonly cause?: readonly [id: string, certainty: Certainty];
}

/** What a general type such as `HttpException` was thrown for; for a body over its limit see `aspnet-body-limit`. The entries name the sentences, with their sources. */
export const GENERAL: readonly ExceptionSign[] = [
  { words: /ThrowIfMaxHttpCollectionKeysExceeded/, entry: 'aspnet/too-many-form-keys' },
  { words: /ThrowMacValidationError|[Vv]iew ?[Ss]tate MAC/, entry: 'aspnet/view-state-mac' },
  {
    words: /ClientScriptManager\.ValidateEvent|Invalid postback or callback argument/,
    entry: 'aspnet/event-validation',
  },
  {
    words: /OutOfProcSessionStateStore|session state request to the session state server/,
    entry: 'aspnet/session-state',
    cause: ['state-server', 'likely'],
  },
  {
    words: /SqlSessionStateStore|connect to SQL Server session database/,
    entry: 'aspnet/session-state',
    cause: ['sql-server', 'likely'],
  },
  {
    words: /Unable to serialize the session state/,
    entry: 'aspnet/session-state',
    cause: ['not-serializable', 'confirmed'],
  },
  { words: /^Request timed out\.$/m, entry: 'aspnet/request-timed-out' },
  { words: /the maxJsonLength property/, entry: 'aspnet/max-json-length' },
  { words: /after HTTP headers have been sent/, entry: 'aspnet/headers-already-sent' },
  { words: /\bViewResult\.FindView\(|following locations were searched/, entry: 'aspnet/view-not-found' },
  {
    words: /Multiple types were found that match the controller/,
    entry: 'aspnet/multiple-types-match-controller',
  },
  { words: /Unable to resolve service for type/, entry: 'aspnet/core-no-service-registered' },
  { words: /does not have write access to '/, entry: 'aspnet/current-identity-temp-files' },
  { words: /\bbin\\roslyn\\/, entry: 'aspnet/roslyn-csc' },
];

const sign = (type: string, words: RegExp, id: string, certainty: Certainty): ExceptionSign => ({
  type,
  words,
  entry: `aspnet/${type}`,
  cause: [id, certainty],
});

/** Which of the causes of a type's own entry a message means. */
export const OF_TYPES: readonly ExceptionSign[] = [
  sign('HttpAntiForgeryException', /__RequestVerificationToken"? is not present/, 'cookie-missing', 'likely'),
  sign('HttpAntiForgeryException', /meant for user|claims-based user/, 'other-user', 'confirmed'),
  sign('HttpAntiForgeryException', /could not be decrypted/, 'farm-keys', 'likely'),
  sign('CryptographicException', /Padding is invalid/, 'padding', 'likely'),
  sign('CryptographicException', /Keyset does not exist/, 'private-key', 'likely'),
  sign('InvalidOperationException', /obtaining a connection from the pool/, 'pool-exhausted', 'confirmed'),
  sign('InvalidOperationException', /already an open DataReader/, 'open-reader', 'confirmed'),
  sign('InvalidOperationException', /Sequence contains no /, 'sequence', 'confirmed'),
  sign('InvalidOperationException', /model item passed into the /, 'model-type', 'confirmed'),
  sign('HttpParseException', /Unknown server tag/, 'unknown-tag', 'confirmed'),
  sign('HttpParseException', /Could not load type/, 'inherits', 'confirmed'),
  sign('SmtpException', /\b5\.7\.\d{1,3}\b/, 'relay-or-sign-in', 'confirmed'),
  sign('SecurityException', /event logs? could not be searched/, 'event-source', 'confirmed'),
  sign('ThreadAbortException', /\bHttpResponse\.(?:End|Redirect)\(/, 'redirect-end', 'confirmed'),
  sign('WebException', /SSL\/TLS secure channel/, 'tls', 'confirmed'),
  sign('WebException', /trust relationship/, 'trust', 'confirmed'),
  sign('WebException', /Unable to connect/, 'unreachable', 'confirmed'),
];
