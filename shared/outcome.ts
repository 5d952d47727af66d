/** What can be asked of the dialer for a call: the stages of `ra_call_control`. */
export type CallAction = 'extension-transfer' | 'in-group-transfer' | 'hang-up';

/** Refusals that the dialer itself has answered, one for each line of its agent API. */
export const dialerRefusals = [
  'login-refused',
  'api-user-locked',
  'function-not-allowed',
  'source-not-valid',
  'api-not-active',
  'request-incomplete',
  'agent-not-logged-in',
  'no-such-call',
  'number-not-valid',
  'in-group-not-valid',
  'stage-not-valid',
  'function-missing',
] as const;

/** Failures that came before anything of the order was sent, or before a dialer saw it. */
export const unsentReasons = [
  'address-not-found',
  'connection-refused',
  'certificate-not-trusted',
  'connect-timed-out',
  'redirected',
  'not-a-dialer',
  'turned-away',
  'proxy-refused',
] as const;

/** Refusals of Baton's own: nothing was sent. */
export const guardRefusals = [
  'no-call',
  'call-changed',
  /** The dialer, asked in the same moment, does not show the call as this agent's. */
  'not-your-call',
  /** The dialer could not be asked whose call it is. */
  'owner-not-known',
  /** Nobody can check whose call it is, and no person has said yes to it. */
  'call-not-confirmed',
  'caller-gone',
  'transfer-in-flight',
  'call-already-handed-over',
  'call-not-settled',
  'dialer-not-in-sight',
  'login-stopped',
  'no-password',
  'button-gone',
  /** It dials something else by now than it showed when it was pressed. */
  'button-changed',
  /** The destination is closed at this time, and no person has said "all the same". */
  'closed',
  /** A button that has to be held was let go too early. */
  'not-held',
  /** A person took it back while it counted down. */
  'taken-back',
  /** The person chose another line while it counted down, which takes it back as well. */
  'other-line-chosen',
  /** Another button counts down for this call. */
  'counting-down',
  /** Nothing of the typed number is left that the dialer would dial. */
  'number-not-dialable',
] as const;

/** A refusal that the dialer answered. */
export type DialerRefusal = (typeof dialerRefusals)[number];
/** Why an order never reached the dialer. */
export type UnsentReason = (typeof unsentReasons)[number];
/** Why Baton itself sent nothing. */
export type GuardRefusal = (typeof guardRefusals)[number];
/** The closed list of reasons for `refused`. */
export type RefusalReason = DialerRefusal | UnsentReason | GuardRefusal;

/** Why nothing certain is known of an order that went out. */
export const unknownCauses = [
  'timed-out',
  'connection-lost',
  'reply-unreadable',
  'reply-too-large',
  'server-error',
  'interrupted',
] as const;

/** Why nothing certain is known of an order that went out. */
export type UnknownCause = (typeof unknownCauses)[number];

/** What became of a click. `handed-over` is all the dialer ever reports: it took the order. */
export type Outcome =
  | { readonly kind: 'handed-over' }
  | { readonly kind: 'hung-up' }
  | { readonly kind: 'refused'; readonly reason: RefusalReason }
  | { readonly kind: 'unknown'; readonly cause: UnknownCause };

/** Whether a person has taken the order back, by whatever means. */
export function isTakenBack(reason: RefusalReason): boolean {
  return reason === 'taken-back' || reason === 'other-line-chosen';
}

/** Whether Baton itself refused, so that the dialer has heard nothing of the order. */
export function isGuardRefusal(outcome: Outcome): boolean {
  const ofBaton: readonly RefusalReason[] = guardRefusals;
  return outcome.kind === 'refused' && ofBaton.includes(outcome.reason);
}
