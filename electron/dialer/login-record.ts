/** The two endpoints, whose log-ins the dialer counts together. */
export type Endpoint = 'agent-api' | 'non-agent-api';

/** A log-in that the dialer has refused, after which nothing more is sent. */
export interface RefusedLogin {
  /** When, in wall-clock milliseconds. */
  readonly atMs: number;
  /** The dialer had locked the API user. */
  readonly locked: boolean;
  readonly endpoint: Endpoint;
}

/** What must not be forgotten of an API user's log-ins, be it that Baton is killed. */
export interface LoginRecordValue {
  /** Null where none was refused since a person asked last. */
  readonly refused: RefusedLogin | null;
  /**
   * When a look was refused as a log-in while the agent API took the same log-in, in wall-clock
   * milliseconds: the API user may not look. Null where it may, or nobody knows.
   */
  readonly looksRefusedMs: number | null;
  /**
   * When log-ins were sent that were not known to be good and have no answer, in wall-clock
   * milliseconds, oldest first: any of them may have been refused.
   */
  readonly unanswered: readonly number[];
  /**
   * When log-ins were refused, in wall-clock milliseconds, oldest first: the dialer goes on counting
   * them, be it that a person has asked for another or typed another password.
   */
  readonly refusals: readonly number[];
}

/** Nothing is known of an API user's log-ins. */
export const emptyLoginRecord: LoginRecordValue = {
  refused: null,
  looksRefusedMs: null,
  unanswered: [],
  refusals: [],
};

/** Where the log-ins of one API user of one dialer are written down. */
export interface LoginRecord {
  readonly value: () => LoginRecordValue;
  /** Returns when it is written: a log-in is sent only after it is counted. */
  readonly save: (value: LoginRecordValue) => void;
}

/** A record that lasts as long as the program runs: for a dialer that lasts no longer itself. */
export function createLoginRecord(): LoginRecord {
  let kept = emptyLoginRecord;
  return {
    value: () => kept,
    save: (value) => {
      kept = value;
    },
  };
}
