import type { Dispatcher } from 'undici';
import type { Clock } from '../clock.ts';
import { readAgentStatusReply } from './agent-status-reply.ts';
import type { AgentLook, Dialer, DialerOrder, OrderAnswer, VersionLook } from './dialer.ts';
import type { PostResult } from './exchange.ts';
import { createLoginGate } from './login-gate.ts';
import type { LoginNews } from './login-gate.ts';
import { findLoginEcho, findLoginRefusal } from './login-refusal.ts';
import { lookFailure } from './look-failure.ts';
import { canBeSent, orderOutcome, orderSaid, showsFunction } from './order-answer.ts';
import { postForm } from './post-form.ts';
import { agentApiPath, agentStatusForm, nonAgentApiPath } from './request-form.ts';
import { orderForm, versionForm } from './request-form.ts';
import type { Login } from './request-form.ts';
import { readRetryAfter } from './retry-after.ts';
import { defaultTimeouts } from './timeouts.ts';
import type { DialerTimeouts } from './timeouts.ts';
import { readVersionReply } from './version-reply.ts';

/** What a dialer is made of. */
export interface DialerParts {
  /** In front of `/agc` and `/vicidial`, as `parseDialerAddress` gives it. */
  readonly address: string;
  readonly apiUser: string;
  /** Names Baton in the dialer's API log. */
  readonly source: string;
  /** Asked for each request and kept nowhere; null while there is none. */
  readonly password: () => string | null;
  /** See `createDispatcher`. It is the dialer's from here on: `close` ends it. */
  readonly dispatcher: Dispatcher;
  readonly clock: Clock;
  readonly timeouts?: Partial<DialerTimeouts>;
}

const noPasswordToSend: OrderAnswer = {
  outcome: { kind: 'refused', reason: 'no-password' },
  said: '',
};
const loginStopped: OrderAnswer = {
  outcome: { kind: 'refused', reason: 'login-stopped' },
  said: '',
};
const notAnOrder: OrderAnswer = { outcome: { kind: 'refused', reason: 'no-call' }, said: '' };

/** A dialer over HTTP. Raw replies and undici's errors end here. */
export function createDialer(parts: DialerParts): Dialer {
  const { address, dispatcher, clock } = parts;
  const timeouts = { ...defaultTimeouts, ...parts.timeouts };
  const gate = createLoginGate();
  const underWay = new Set<Promise<OrderAnswer>>();
  let knowsOrders = false;
  const { origin, pathname } = new URL(address);
  const folder = pathname.replace(/\/$/, '');

  const post = (
    path: string,
    fields: Readonly<Record<string, string>>,
    totalMs: number,
  ): Promise<PostResult> => {
    const { connectMs } = timeouts;
    return postForm(
      { origin, path: `${folder}${path}`, fields, connectMs, totalMs },
      dispatcher,
      clock,
    );
  };

  const login = (): Login | null => {
    const pass = parts.password();
    return pass === null ? null : { source: parts.source, user: parts.apiUser, pass };
  };

  const version = async (): Promise<VersionLook> => {
    const result = await post(agentApiPath, versionForm, timeouts.lookMs);
    const cause = lookFailure(result, address);
    return cause === null ? readVersionReply(bodyOf(result)) : { kind: 'unreachable', cause };
  };

  const look = async (agentUser: string, as: Login): Promise<Sent<AgentLook>> => {
    const form = agentStatusForm(agentUser, as);
    const result = await post(nonAgentApiPath, form, timeouts.lookMs);
    const answer = readLook(result, address, clock.wallMs());
    return { answer, login: loginNews(result, isAcceptedLook(answer), as) };
  };

  const order = async (given: DialerOrder, as: Login): Promise<Sent<OrderAnswer>> => {
    const result = await post(agentApiPath, orderForm(given, as), timeouts.orderMs);
    const { outcome, loginAccepted } = orderOutcome(given, result, knowsOrders);
    knowsOrders ||= showsFunction(result);
    const answer = { outcome, said: orderSaid(result, as.pass) };
    return { answer, login: loginNews(result, loginAccepted, as) };
  };

  const give = async (given: DialerOrder): Promise<OrderAnswer> => {
    if (!canBeSent(given)) return notAnOrder;
    const passed = await gate.pass<OrderAnswer>({
      endpoint: 'agent-api',
      urgent: true,
      send: () => withLogin(login(), noPasswordToSend, (as) => order(given, as)),
    });
    return passed.kind === 'sent' ? passed.answer : loginStopped;
  };

  return {
    version,
    lookAtAgent: async (agentUser) => {
      const passed = await gate.pass<AgentLook>({
        endpoint: 'non-agent-api',
        urgent: false,
        send: () => withLogin(login(), { kind: 'no-password' }, (as) => look(agentUser, as)),
      });
      return passed.kind === 'sent'
        ? passed.answer
        : { kind: 'login-stopped', locked: passed.locked };
    },
    give: (given) => {
      const answer = give(given);
      underWay.add(answer);
      void answer.finally(() => underWay.delete(answer));
      return answer;
    },
    allowLogin: gate.allow,
    close: async () => {
      // Cutting an order off would make a doubt of an answer that is on its way.
      await Promise.allSettled(underWay);
      await dispatcher.destroy();
    },
  };
}

interface Sent<Answer> {
  readonly answer: Answer;
  readonly login: LoginNews;
}

async function withLogin<Answer>(
  login: Login | null,
  without: Answer,
  send: (login: Login) => Promise<Sent<Answer>>,
): Promise<Sent<Answer>> {
  return login === null ? { answer: without, login: 'nothing' } : send(login);
}

function readLook(result: PostResult, address: string, nowMs: number): AgentLook {
  const cause = lookFailure(result, address);
  if (cause === null) return readAgentStatusReply(bodyOf(result));
  if (isUnauthorized(result)) return { kind: 'login-refused', locked: false };
  const retryAfterMs =
    result.kind === 'reply' && (result.status === 429 || result.status === 503)
      ? readRetryAfter(result.retryAfter, result.date, nowMs)
      : null;
  return { kind: 'unreachable', cause, retryAfterMs };
}

/** A refused log-in counts wherever it turns up, be the reply otherwise cut off or in error. */
function loginNews(result: PostResult, accepted: boolean, as: Login): LoginNews {
  const body = bodyOf(result);
  const refusal = findLoginRefusal(body);
  if (refusal) return refusal;
  if (isUnauthorized(result)) return { locked: false };
  return accepted ? 'accepted' : (findLoginEcho(body, as.user, as.pass) ?? 'nothing');
}

/** The web server itself wants a log-in, which the same request will not have the next time either. */
function isUnauthorized(result: PostResult): boolean {
  return result.kind === 'reply' && result.status === 401;
}

function bodyOf(result: PostResult): string {
  switch (result.kind) {
    case 'reply':
      return result.body;
    case 'in-doubt':
      return result.soFar;
    case 'unsent':
      return '';
  }
}

function isAcceptedLook(look: AgentLook): boolean {
  switch (look.kind) {
    case 'agent':
    case 'agent-not-logged-in':
    case 'agent-not-found':
    case 'no-permission':
      return true;
    case 'login-refused':
    case 'login-stopped':
    case 'no-password':
    case 'unreachable':
      return false;
  }
}
