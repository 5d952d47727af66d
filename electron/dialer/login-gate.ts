import type { LoginRefusal } from './login-refusal.ts';

/** The two endpoints, whose log-ins the dialer counts together. */
export type Endpoint = 'agent-api' | 'non-agent-api';

/** What a reply tells of the log-in that was sent. */
export type LoginNews = 'accepted' | 'nothing' | LoginRefusal;

/** A request that wants to log in. */
export interface LoginRequest<Answer> {
  readonly endpoint: Endpoint;
  /** Goes ahead of others that wait; those that are not urgent wait while it is out. */
  readonly urgent: boolean;
  readonly send: () => Promise<{ readonly answer: Answer; readonly login: LoginNews }>;
}

/** Lets requests with a log-in through, or not. */
export interface LoginGate {
  /** @returns the answer, or the refusal after which nothing is sent any more. */
  readonly pass: <Answer>(request: LoginRequest<Answer>) => Promise<GateResult<Answer>>;
  /** A person has asked for another log-in. */
  readonly allow: () => void;
}

/** What came of a request at the gate. */
export type GateResult<Answer> =
  | { readonly kind: 'sent'; readonly answer: Answer }
  | { readonly kind: 'stopped'; readonly locked: boolean };

/**
 * Keeps the dialer from locking the API user out: ten refused log-ins on either endpoint do, and a
 * poll each second would be there in ten seconds. After one refusal nothing is sent until a person
 * asks for it. Until a log-in was accepted, requests go one at a time, so that a wrong password is
 * refused once and not once for each request that happens to be under way. After that an order never
 * waits, and looks wait while one is out: should the password have been changed at the dialer, only
 * one of them is refused.
 *
 * What remains is an order that is sent while a look is out: then two are refused at once. To avoid
 * that, a customer would wait for each slow look (docs/decisions/log-in-gate.md).
 */
export function createLoginGate(): LoginGate {
  let refusal: LoginRefusal | null = null;
  let trying = false;
  let urgentOut = 0;
  const proven = new Set<Endpoint>();
  const waiting: (() => void)[] = [];

  const isProven = (endpoint: Endpoint): boolean =>
    // The non-agent API asks for more rights: whom it lets in, the agent API does too. Not so the
    // other way round, where a user of too low a level counts as a refused log-in.
    proven.has(endpoint) || proven.has('non-agent-api');

  const mustWait = ({ endpoint, urgent }: LoginRequest<unknown>): boolean =>
    (trying && !isProven(endpoint)) || (urgentOut > 0 && !urgent);

  const change = (): void => {
    for (const wake of waiting.splice(0)) wake();
  };
  const wait = (urgent: boolean): Promise<void> =>
    new Promise((resolve) => {
      if (urgent) waiting.unshift(resolve);
      else waiting.push(resolve);
    });

  const learn = (endpoint: Endpoint, login: LoginNews): void => {
    if (login === 'nothing') return;
    if (login === 'accepted') proven.add(endpoint);
    else refusal = login;
  };

  async function pass<Answer>(request: LoginRequest<Answer>): Promise<GateResult<Answer>> {
    while (refusal === null && mustWait(request)) await wait(request.urgent);
    if (refusal !== null) return { kind: 'stopped', locked: refusal.locked };
    const isTry = !isProven(request.endpoint);
    if (isTry) trying = true;
    if (request.urgent) urgentOut += 1;
    try {
      const { answer, login } = await request.send();
      learn(request.endpoint, login);
      return { kind: 'sent', answer };
    } finally {
      if (isTry) trying = false;
      if (request.urgent) urgentOut -= 1;
      change();
    }
  }

  return {
    pass,
    allow: () => {
      refusal = null;
      // The person may have changed the password, so what was proven is open again.
      proven.clear();
    },
  };
}
