import type { Clock } from '../clock.ts';
import type { AgentsLook, Dialer } from '../dialer/dialer.ts';
import type { LookReport, Moment } from './call-feed.ts';
import { lookReport, problemReport, reportOfRow } from './look-report.ts';

/** A look at a line that has no answer yet. */
export interface LookUnderWay {
  readonly asked: Moment;
  readonly report: Promise<LookReport>;
}

/** Looks, each known of while it is out. */
export interface LooksUnderWay extends Pick<Dialer, 'lookAtAgent' | 'lookAtAllAgents'> {
  /** The look at a line that was asked for last and is still out, null where none is. */
  readonly at: (agentUser: string) => LookUnderWay | null;
}

/** What both clocks say now. */
export function momentOf(clock: Clock): Moment {
  return { monotonicMs: clock.monotonicMs(), wallMs: clock.wallMs() };
}

/** Has looks go through a place that knows which are out: who wants to know the same may wait along. */
export function createLooksUnderWay(
  dialer: Pick<Dialer, 'lookAtAgent' | 'lookAtAllAgents'>,
  agentUsers: readonly string[],
  clock: Clock,
): LooksUnderWay {
  const out = new Map<string, LookUnderWay>();

  function follow(agentUser: string, report: Promise<LookReport>): void {
    const look = { asked: momentOf(clock), report };
    out.set(agentUser, look);
    const end = (): void => {
      if (out.get(agentUser) === look) out.delete(agentUser);
    };
    void report.then(end, end);
  }

  return {
    at: (agentUser) => out.get(agentUser) ?? null,
    lookAtAgent(agentUser, how) {
      const answer = dialer.lookAtAgent(agentUser, how);
      follow(agentUser, answer.then(lookReport));
      return answer;
    },
    lookAtAllAgents() {
      const answer = dialer.lookAtAllAgents();
      for (const agentUser of agentUsers) {
        follow(
          agentUser,
          answer.then((seen) => reportOfLine(seen, agentUser)),
        );
      }
      return answer;
    },
  };
}

function reportOfLine(seen: AgentsLook, agentUser: string): LookReport {
  return seen.kind === 'agents' ? reportOfRow(seen.rows.get(agentUser)) : problemReport(seen);
}
