import type { SeenCertificate } from '../../shared/certificate.ts';
import type { UnreachableCause } from '../../shared/call.ts';
import type { GuardRefusal } from '../../shared/outcome.ts';
import type { Clock } from '../clock.ts';
import type { DialerConnections } from './connections.ts';
import type { AgentLook, AgentsLook, Dialer, LookProblem } from './dialer.ts';
import type { DialerOrder, OrderAnswer, ProbeAnswer } from './dialer.ts';
import { lookBarred, orderBarred, probeBarred } from './gate-answer.ts';
import { createLoginGate } from './login-gate.ts';
import type { GateResult } from './login-gate.ts';
import type { Endpoint, LoginRecord } from './login-record.ts';
import { canBeSent, refusedOrder } from './order-answer.ts';
import { createQuestions } from './questions.ts';
import type { Answered } from './questions.ts';
import type { Login } from './request-form.ts';
import { defaultTimeouts } from './timeouts.ts';
import type { DialerTimeouts } from './timeouts.ts';

/** What a dialer is made of. */
export interface DialerParts {
  /** In front of `/agc` and `/vicidial`, as `parseDialerAddress` gives it. */
  readonly address: string;
  readonly apiUser: string;
  /** Names Baton in the dialer's API log. */
  readonly source: string;
  /** Asked for each request and kept nowhere; null while there is none. */
  readonly password: () => string | null;
  /** They are the dialer's from here on: `close` ends them. */
  readonly connections: DialerConnections;
  /** Looks at the certificate that was not trusted; null where it can't be read. */
  readonly readCertificate: () => Promise<SeenCertificate | null>;
  /** What is known of this API user's log-ins at this dialer. */
  readonly record: LoginRecord;
  readonly clock: Clock;
  readonly timeouts?: Partial<DialerTimeouts>;
}

const noPassword = { kind: 'no-password' } as const;

/** A dialer over HTTP. Raw replies and undici's errors end here. */
export function createDialer(parts: DialerParts): Dialer {
  const { connections, record, clock } = parts;
  const timeouts = { ...defaultTimeouts, ...parts.timeouts };
  /** Ends what would wait for an answer over connections that are dead. */
  let drop = new AbortController();
  const questions = createQuestions({ ...parts, timeouts, dropped: () => drop.signal });
  const gate = createLoginGate({ record, clock, hear });
  const underWay = new Set<Promise<OrderAnswer>>();

  const login = (): Login | null => {
    const pass = parts.password();
    return pass === null ? null : { source: parts.source, user: parts.apiUser, pass };
  };

  async function hear(): Promise<UnreachableCause | null> {
    const { signal } = drop;
    const version = await questions.version(signal);
    if (version.kind === 'version') return null;
    // Nobody has asked the dialer over the new connections yet.
    return signal.aborted ? hear() : version.cause;
  }

  /** @param without the answer where there is no password to send, be it that it has just gone. */
  async function pass<Answer>(
    { endpoint, urgent }: { readonly endpoint: Endpoint; readonly urgent: boolean },
    without: Answer,
    ask: (as: Login) => Promise<Answered<Answer>>,
  ): Promise<GateResult<Answer>> {
    if (login() === null) return { kind: 'sent', answer: without };
    const send = (): Promise<Answered<Answer>> => {
      const as = login();
      return as ? ask(as) : Promise.resolve({ answer: without, login: 'not-seen' });
    };
    return gate.pass({ endpoint, urgent, send });
  }

  async function look<Answer extends AgentLook | AgentsLook>(
    urgent: boolean,
    ask: (as: Login) => Promise<Answered<Answer>>,
  ): Promise<Answer | LookProblem> {
    const how = { endpoint: 'non-agent-api', urgent } as const;
    const passed = await pass<Answer | LookProblem>(how, noPassword, ask);
    return passed.kind === 'sent' ? passed.answer : lookBarred(passed);
  }

  async function give(
    order: DialerOrder,
    stillWanted: () => GuardRefusal | null = () => null,
  ): Promise<OrderAnswer> {
    if (!canBeSent(order)) return refusedOrder('no-call');
    const how = { endpoint: 'agent-api', urgent: true } as const;
    const passed = await pass(how, refusedOrder('no-password'), (as) =>
      questions.order(order, as, stillWanted),
    );
    return passed.kind === 'sent' ? passed.answer : orderBarred(passed);
  }

  return {
    version: () => questions.version(),
    probe: async (agentUser) => {
      const how = { endpoint: 'agent-api', urgent: false } as const;
      const passed = await pass<ProbeAnswer>(how, noPassword, (as) =>
        questions.probe(agentUser, as),
      );
      return passed.kind === 'sent' ? passed.answer : probeBarred(passed);
    },
    lookAtAgent: (agentUser, { urgent } = { urgent: false }) =>
      look(urgent, (as) => questions.agent(agentUser, as)),
    lookAtAllAgents: () => look(false, questions.allAgents),
    give: (order, stillWanted) => {
      const answer = give(order, stillWanted);
      underWay.add(answer);
      void answer.finally(() => underWay.delete(answer));
      return answer;
    },
    loginState: gate.state,
    allowLogin: gate.allow,
    dropConnections: () => {
      const before = drop;
      drop = new AbortController();
      // What is asked because of those that end here goes over the new ones already.
      connections.reset();
      before.abort();
    },
    close: async () => {
      // Cutting an order off would make a doubt of an answer that is on its way.
      await Promise.allSettled(underWay);
      await connections.destroy();
    },
  };
}
