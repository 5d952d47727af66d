import type { UnreachableCause } from '../../shared/call.ts';
import type { Clock } from '../clock.ts';
import type { LoginState } from './dialer.ts';
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
  /** Too many log-ins were refused lately, or have had no answer. */
  | { readonly kind: 'paused'; readonly untilMs: number }
  /** An earlier log-in has had no answer, and the dialer does not even say its version now. */
  | { readonly kind: 'unheard'; readonly cause: UnreachableCause };

/** What came of a request at the gate. */
export type GateResult<Answer> = { readonly kind: 'sent'; readonly answer: Answer } | GateBar;

/** Lets requests with a log-in through, or not. */
export interface LoginGate {
  readonly pass: <Answer>(request: LoginRequest<Answer>) => Promise<GateResult<Answer>>;
  /** How it stands for an order. */
  readonly state: () => LoginState;
  /**
   * A person has asked for another log-in: one is let through whatever has had no answer before. One
   * that would be dangerous, after too many refusals, has to wait for the end of the pause.
   */
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
  let lookAccepted = false;
  let out = 0;
  /** One is out, or about to be, whose log-in is not known to be good. */
  let trying = false;
  let triedInVain = false;
  let wavedThrough = false;

  const bar = (endpoint: Endpoint): GateBar | null => {
    const { refused, looksRefusedMs } = budget.standing();
    if (refused) return { kind: 'stopped', locked: refused.locked, atMs: refused.atMs };
    if (looksRefusedMs !== null && endpoint === 'non-agent-api') {
      return { kind: 'looks-not-allowed' };
    }
    const untilMs = proven.has(endpoint) ? null : budget.pausedUntil(wavedThrough);
    return untilMs === null ? null : { kind: 'paused', untilMs };
  };

  const mustWait = ({ endpoint }: LoginRequest<unknown>, isPatient: boolean): boolean => {
    if (out === 0) return false;
    return isPatient || (trying && !proven.has(endpoint));
  };

  /** Waits for its turn and takes it, with nothing between: else two could take it at once. */
  async function takeTurn(request: LoginRequest<unknown>): Promise<GateBar | Turn> {
    let isPatient = true;
    // The timer alone says when it is over: the clock may be a hair behind the timer.
    const losePatience = (): void => {
      isPatient = false;
      line.wake();
    };
    const endOfPatience = request.urgent ? clock.after(patienceMs, losePatience) : null;
    let barred = bar(request.endpoint);
    while (barred === null && mustWait(request, isPatient)) {
      await line.wait(request.urgent);
      barred = bar(request.endpoint);
    }
    endOfPatience?.();
    return barred ?? begin(!proven.has(request.endpoint));
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
    const instead = learn(request.endpoint, login);
    // After a refusal has been written down: killed in between, it counts twice and not never.
    if (login !== 'nothing') budget.settle(counted);
    return instead ?? { kind: 'sent', answer };
  }

  async function sendProven<Answer>(request: LoginRequest<Answer>): Promise<GateResult<Answer>> {
    const { answer, login } = await request.send();
    if (login === 'nothing') loseProof(request.endpoint);
    return learn(request.endpoint, login) ?? { kind: 'sent', answer };
  }

  /** It may have been refused, for a password that was changed meanwhile: from here on it is a try. */
  function loseProof(endpoint: Endpoint): void {
    proven.delete('non-agent-api');
    // After a lost look orders stay free: a slow one would else hold back an order, which has one try.
    if (endpoint === 'agent-api') proven.delete('agent-api');
    budget.count();
  }

  /** @returns what the answer is to be read as, where it is not what it seems. */
  function learn(endpoint: Endpoint, login: LoginNews): GateBar | null {
    if (login === 'nothing' || login === 'not-seen') return null;
    if (login !== 'accepted') return learnRefusal(endpoint, login);
    proven.add('agent-api');
    if (endpoint === 'non-agent-api') learnLook();
    return null;
  }

  /**
   * The non-agent API asks for more rights: whom it lets in, the agent API does too. Not so the other
   * way round, where a user of too low a level counts as a refused log-in.
   */
  function learnLook(): void {
    proven.add('non-agent-api');
    lookAccepted = true;
    // With one log-in proven for everything, those without an answer were good as well.
    budget.settleAll();
  }

  function learnRefusal(endpoint: Endpoint, { locked, atMs }: RefusalNews): GateBar | null {
    const isLevel = proven.has('agent-api') && !lookAccepted && !locked;
    if (endpoint === 'non-agent-api' && isLevel) {
      budget.countRefusal(atMs, { looksRefusedMs: atMs });
      return { kind: 'looks-not-allowed' };
    }
    budget.countRefusal(atMs, { refused: { atMs, locked, endpoint } });
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
    state: () => loginState(bar('agent-api')),
    allow: () => {
      const { refused, looksRefusedMs } = budget.standing();
      // What was proven before a refusal is open again.
      if (refused) {
        proven.clear();
        lookAccepted = false;
      }
      const isBarred = refused !== null || looksRefusedMs !== null;
      if (isBarred) budget.change({ refused: null, looksRefusedMs: null });
      wavedThrough = budget.pausedUntil(false) !== null;
      line.wake();
    },
  };
}

function loginState(bar: GateBar | null): LoginState {
  if (bar?.kind === 'stopped') return { kind: 'refused', locked: bar.locked, atMs: bar.atMs };
  return bar?.kind === 'paused' ? bar : { kind: 'open' };
}
