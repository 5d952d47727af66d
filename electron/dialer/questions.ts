import type { UnreachableCause } from '../../shared/call.ts';
import type { SeenCertificate } from '../../shared/certificate.ts';
import type { GuardRefusal } from '../../shared/outcome.ts';
import type { Clock } from '../clock.ts';
import { readAgentStatusReply } from './agent-status-reply.ts';
import type { DialerConnections } from './connections.ts';
import type { AgentLook, AgentsLook, LookProblem, ProbeAnswer, VersionLook } from './dialer.ts';
import type { DialerOrder, OrderAnswer } from './dialer.ts';
import type { PostResult, RawReply } from './exchange.ts';
import { readLoggedInAgentsReply } from './logged-in-agents-reply.ts';
import type { LoginNews } from './login-gate.ts';
import { bodyOf, isUnauthorized, loginNews } from './login-news.ts';
import { lookFailure } from './look-failure.ts';
import { orderOutcome, orderSaid, refusedOrder, showsFunction } from './order-answer.ts';
import { postForm } from './post-form.ts';
import type { FormPost } from './post-form.ts';
import { readProbeReply } from './probe-reply.ts';
import { agentApiPath, nonAgentApiPath } from './request-form.ts';
import { agentStatusForm, loggedInAgentsForm } from './request-form.ts';
import { orderForm, probeForm, versionForm } from './request-form.ts';
import type { Login } from './request-form.ts';
import { readRetryAfter } from './retry-after.ts';
import type { DialerTimeouts } from './timeouts.ts';
import { unreadableLook } from './unreadable-look.ts';
import { readVersionReply } from './version-reply.ts';

/** What the questions need to be asked. */
export interface QuestionParts {
  /** In front of `/agc` and `/vicidial`, as `parseDialerAddress` gives it. */
  readonly address: string;
  readonly connections: DialerConnections;
  /**
   * Looks at the certificate that the dialer shows, after one was not trusted; null where that can't
   * be read either.
   */
  readonly readCertificate: () => Promise<SeenCertificate | null>;
  readonly clock: Clock;
  readonly timeouts: DialerTimeouts;
  /** Asked for each look and each probe: aborted once they wait in vain for an answer. */
  readonly dropped: () => AbortSignal;
}

/** An answer, and what the reply tells of the log-in that was sent for it. */
export interface Answered<Answer> {
  readonly answer: Answer;
  readonly login: LoginNews;
}

/** The requests themselves, each sent at most once and at once, whatever was refused before. */
export interface Questions {
  /** @param cut gives it up; without it, it waits for its answer whatever happens. */
  readonly version: (cut?: AbortSignal) => Promise<VersionLook>;
  readonly probe: (agentUser: string, as: Login) => Promise<Answered<ProbeAnswer>>;
  readonly agent: (agentUser: string, as: Login) => Promise<Answered<AgentLook>>;
  readonly allAgents: (as: Login) => Promise<Answered<AgentsLook>>;
  /** @param stillWanted asked before the first byte is written; a reason becomes the outcome. */
  readonly order: (
    order: DialerOrder,
    as: Login,
    stillWanted: () => GuardRefusal | null,
  ) => Promise<Answered<OrderAnswer>>;
}

/** A floor of thousands of agents, at some hundred bytes each. */
const longestListBytes = 1024 * 1024;

/** Asks a dialer over HTTP. */
export function createQuestions(parts: QuestionParts): Questions {
  const { address, connections, readCertificate, clock, timeouts } = parts;
  const { origin, pathname } = new URL(address);
  const folder = pathname.replace(/\/$/, '');
  const forLook = (): Limits => ({ totalMs: timeouts.lookMs, cut: parts.dropped() });
  let knowsOrders = false;

  const post = (path: string, fields: Form, limits: Limits): Promise<PostResult> => {
    const { connectMs } = timeouts;
    const form = { origin, path: `${folder}${path}`, fields, connectMs, ...limits };
    return postForm(form, connections.dispatch(), clock);
  };

  async function look<Answer extends AnyLook>(
    asked: Promise<PostResult>,
    as: Login,
    read: (reply: RawReply, atMs: number) => Answer,
  ): Promise<Answered<Answer | ReadProblem>> {
    const result = await asked;
    const atMs = clock.wallMs();
    const cause = await lookFailure(result, address, readCertificate);
    const isReadable = cause === null && result.kind === 'reply';
    const answer = isReadable ? read(result, atMs) : readProblem(result, cause, atMs);
    return { answer, login: loginNews(result, isPastLogin(answer), as, atMs) };
  }

  /** A dialer that has answered an order before has lost its output where there is none. */
  const readProbe = (
    agentUser: string,
    { body, complete }: RawReply,
    atMs: number,
  ): ProbeAnswer => {
    if (body === '' && knowsOrders) return unreadableLook;
    knowsOrders ||= body !== '';
    return readProbeReply(agentUser, body, complete, atMs);
  };

  return {
    version: async (cut) => {
      const limits = { totalMs: timeouts.lookMs, cut };
      const result = await post(agentApiPath, versionForm, limits);
      const cause = await lookFailure(result, address, readCertificate);
      return cause === null ? readVersionReply(bodyOf(result)) : { kind: 'unreachable', cause };
    },
    probe: (agentUser, as) => {
      const asked = post(agentApiPath, probeForm(agentUser, as), forLook());
      return look<ProbeAnswer>(asked, as, (reply, atMs) => readProbe(agentUser, reply, atMs));
    },
    agent: (agentUser, as) => {
      const asked = post(nonAgentApiPath, agentStatusForm(agentUser, as), forLook());
      return look(asked, as, ({ body }, atMs) => readAgentStatusReply(body, atMs));
    },
    allAgents: (as) => {
      const limits = { ...forLook(), longestBytes: longestListBytes };
      const asked = post(nonAgentApiPath, loggedInAgentsForm(as), limits);
      return look(asked, as, ({ body, complete }, atMs) =>
        readLoggedInAgentsReply(body, complete, atMs),
      );
    },
    order: async (order, as, stillWanted) => {
      const asked: { refusal: GuardRefusal | null } = { refusal: null };
      const isWanted = (): boolean => (asked.refusal = stillWanted()) === null;
      const limits = { totalMs: timeouts.orderMs, isWanted };
      const result = await post(agentApiPath, orderForm(order, as), limits);
      if (asked.refusal) return { answer: refusedOrder(asked.refusal), login: 'not-seen' };
      const { outcome, loginAccepted } = orderOutcome(order, result, knowsOrders);
      knowsOrders ||= showsFunction(result);
      const answer = { outcome, said: orderSaid(result, as.pass) };
      return { answer, login: loginNews(result, loginAccepted, as, clock.wallMs()) };
    },
  };
}

type Form = Readonly<Record<string, string>>;
type Limits = Pick<FormPost, 'totalMs' | 'longestBytes' | 'isWanted' | 'cut'>;
type AnyLook = AgentLook | AgentsLook | ProbeAnswer;
type ReadProblem = Extract<LookProblem, { kind: 'login-refused' | 'unreachable' }>;

function readProblem(
  result: PostResult,
  cause: UnreachableCause | null,
  atMs: number,
): ReadProblem {
  if (isUnauthorized(result)) return { kind: 'login-refused', locked: false, atMs };
  if (cause === null) return unreadableLook;
  const retryAfterMs =
    result.kind === 'reply' && (result.status === 429 || result.status === 503)
      ? readRetryAfter(result.retryAfter, result.date, atMs)
      : null;
  return { kind: 'unreachable', cause, retryAfterMs };
}

/** Whether it is an answer that the dialer gives only once the log-in has passed. */
function isPastLogin({ kind }: AnyLook): boolean {
  switch (kind) {
    case 'agent':
    case 'agents':
    case 'agent-not-logged-in':
    case 'agent-not-found':
    case 'no-permission':
    case 'all-well':
    case 'api-not-active':
    case 'function-not-allowed':
      return true;
    case 'source-not-valid':
    case 'function-missing':
    case 'login-refused':
    case 'looks-not-allowed':
    case 'login-stopped':
    case 'login-paused':
    case 'no-password':
    case 'unreachable':
      return false;
  }
}
