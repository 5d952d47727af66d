import type { UnreachableCause } from '../../shared/call.ts';
import type { Clock } from '../clock.ts';
import { createLoginBudget } from './login-budget.ts';
import type { Endpoint, LoginRecord } from './login-record.ts';
import type { LoginRefusal } from './login-refusal.ts';
import { createWaitingLine } from './waiting-line.ts';

export type { Endpoint } from './login-record.ts';

/**
 * What a reply tells of the log-in that was sent. `not-seen`: it never came to the dialer; `nothing`:
 * it may have, and may have been refused.
 */
export type LoginNews = 'accepted' | 'not-seen' | 'nothing' | RefusalNews;

/** A refused log-in, `atMs` in wall-clock milliseconds. */
export interface RefusalNews extends LoginRefusal {
  readonly atMs: number;
}

/** A request that wants to log in. */
export interface LoginRequest<Answer> {
  readonly endpoint: Endpoint;
  /** Goes ahead of others that wait, and does not wait long for one that is out. */
  readonly urgent: boolean;
  readonly send: () => Promise<{ readonly answer: Answer; readonly login: LoginNews }>;
}

/** Why a request was not sent, or what its refusal means. */
export type GateBar =
  /** A log-in was refused at `atMs`, in wall-clock milliseconds, and nobody has asked for another. */
  | { readonly kind: 'stopped'; readonly locked: boolean; readonly atMs: number }
  /** The log-in is right for orders, and refused for looks: the API user may not look. */
  | { readonly kind: 'looks-not-allowed' }
  /** Too many log-ins have had no answer lately. */
  | { readonly kind: 'paused'; readonly untilMs: number }
  /** An earlier log-in has had no answer, and the dialer does not even say its version now. */
  | { readonly kind: 'unheard'; readonly cause: UnreachableCause };

/** What came of a request at the gate. */
export type GateResult<Answer> = { readonly kind: 'sent'; readonly answer: Answer } | GateBar;

/** Lets requests with a log-in through, or not. */
export interface LoginGate {
  readonly pass: <Answer>(request: LoginRequest<Answer>) => Promise<GateResult<Answer>>;
  /** A person has asked for another log-in: one is let through whatever has happened before. */
  readonly allow: () => void;
}

/** What a gate is made of. */
export interface LoginGateParts {
  readonly record: LoginRecord;
  readonly clock: Clock;
  /** Asks the dialer for what wants no log-in; null where it answers, else why it does not. */
  readonly hear: () => Promise<UnreachableCause | null>;
}

interface Turn {
  readonly kind: 'turn';
  /** Its log-in is not known to be good. */
  readonly isTry: boolean;
  readonly end: () => void;
}

/** For so long, in milliseconds, an urgent request waits for one that is out. */
export const patienceMs = 250;

/**
 * Keeps the dialer from locking the API user out: ten refused log-ins on either endpoint do, and a
 * poll each second would be there in ten seconds. After one refusal nothing is sent until a person
 * asks for it, in the next run of the program neither. Requests go one at a time, so that a password
 * which is wrong, or was changed at the dialer, is refused once and not once for each request that
 * happens to be under way (docs/decisions/log-in-gate.md).
 */
export function createLoginGate({ record, clock, hear }: LoginGateParts): LoginGate {
  const budget = createLoginBudget(record, clock);
  const line = createWaitingLine();
  const proven = new Set<Endpoint>();
  let out = 0;
  /** One is out, or about to be, whose log-in is not known to be good. */
  let trying = false;
  let triedInVain = false;
  let wavedThrough = false;

  const isProven = (endpoint: Endpoint): boolean =>
    // The non-agent API asks for more rights: whom it lets in, the agent API does too. Not so the
    // other way round, where a user of too low a level counts as a refused log-in.
    proven.has(endpoint) || proven.has('non-agent-api');

  const bar = (endpoint: Endpoint): GateBar | null => {
    const { refused, looksRefusedMs } = budget.standing();
    if (refused) return { kind: 'stopped', locked: refused.locked, atMs: refused.atMs };
    if (looksRefusedMs !== null && endpoint === 'non-agent-api') {
      return { kind: 'looks-not-allowed' };
    }
    const untilMs = isProven(endpoint) || wavedThrough ? null : budget.pausedUntil();
    return untilMs === null ? null : { kind: 'paused', untilMs };
  };

  const mustWait = ({ endpoint, urgent }: LoginRequest<unknown>, sinceMs: number): boolean => {
    if (out === 0) return false;
    if (!urgent || (trying && !isProven(endpoint))) return true;
    return clock.monotonicMs() - sinceMs < patienceMs;
  };

  /** Waits for its turn and takes it, with nothing between: else two could take it at once. */
  async function takeTurn(request: LoginRequest<unknown>): Promise<GateBar | Turn> {
    const sinceMs = clock.monotonicMs();
    const endOfPatience = request.urgent ? clock.after(patienceMs, line.wake) : null;
    let barred = bar(request.endpoint);
    while (barred === null && mustWait(request, sinceMs)) {
      await line.wait(request.urgent);
      barred = bar(request.endpoint);
    }
    endOfPatience?.();
    return barred ?? begin(!isProven(request.endpoint));
  }

  function begin(isTry: boolean): Turn {
    if (isTry) trying = true;
    out += 1;
    const end = (): void => {
      if (isTry) trying = false;
      out -= 1;
      line.wake();
    };
    return { kind: 'turn', isTry, end };
  }

  /** After a log-in that came to nothing, the next goes only to a dialer that answers. */
  async function hearFirst(endpoint: Endpoint): Promise<GateBar | null> {
    if (!triedInVain && !budget.someUnanswered()) return null;
    const cause = await hear();
    return cause === null ? bar(endpoint) : { kind: 'unheard', cause };
  }

  async function tryLogin<Answer>(request: LoginRequest<Answer>): Promise<GateResult<Answer>> {
    const barred = await hearFirst(request.endpoint);
    if (barred) return barred;
    wavedThrough = false;
    const counted = budget.count();
    const { answer, login } = await request.send();
    triedInVain = login === 'nothing' || login === 'not-seen';
    if (login !== 'nothing') budget.settle(counted);
    return learn(request.endpoint, login) ?? { kind: 'sent', answer };
  }

  async function sendProven<Answer>(request: LoginRequest<Answer>): Promise<GateResult<Answer>> {
    const { answer, login } = await request.send();
    return learn(request.endpoint, login) ?? { kind: 'sent', answer };
  }

  /** @returns what the answer is to be read as, where it is not what it seems. */
  function learn(endpoint: Endpoint, login: LoginNews): GateBar | null {
    if (login === 'nothing' || login === 'not-seen') return null;
    if (login === 'accepted') {
      proven.add(endpoint);
      // With one log-in proven for everything, those without an answer were good as well.
      if (endpoint === 'non-agent-api') budget.settleAll();
      return null;
    }
    return learnRefusal(endpoint, login);
  }

  function learnRefusal(endpoint: Endpoint, { locked, atMs }: RefusalNews): GateBar | null {
    const isLevel = proven.has('agent-api') && !proven.has('non-agent-api') && !locked;
    if (endpoint === 'non-agent-api' && isLevel) {
      budget.change({ looksRefusedMs: atMs });
      return { kind: 'looks-not-allowed' };
    }
    budget.change({ refused: { atMs, locked, endpoint } });
    return null;
  }

  async function pass<Answer>(request: LoginRequest<Answer>): Promise<GateResult<Answer>> {
    const turn = await takeTurn(request);
    if (turn.kind !== 'turn') return turn;
    try {
      return await (turn.isTry ? tryLogin(request) : sendProven(request));
    } finally {
      turn.end();
    }
  }

  return {
    pass,
    allow: () => {
      const { refused, looksRefusedMs } = budget.standing();
      // What was proven before a refusal is open again.
      if (refused) proven.clear();
      if (refused || looksRefusedMs !== null)
        budget.change({ refused: null, looksRefusedMs: null });
      wavedThrough = budget.pausedUntil() !== null;
      line.wake();
    },
  };
}
