import type { Clock } from '../clock.ts';
import type { AgentStatusFeed } from './agent-status-feed.ts';
import type { LookReport, SeenCall } from './call-feed.ts';
import type { HandedCalls } from './handed-calls.ts';
import type { LineBook } from './line-book.ts';
import { lineToldOfCall, lineToldOfNoCall } from './line-knowledge.ts';
import type { RecentCalls } from './recent-calls.ts';
import type { TellingFeed } from './told-calls.ts';

/** A call that another program, a link or a person names. */
export interface ToldOf {
  readonly callId: string;
  readonly feed: Exclude<TellingFeed, 'event-stream'>;
  /** Whose line it is at, null where that was not said. */
  readonly agentUser: string | null;
}

/** What became of it. */
export type TellAnswer = 'shown' | 'not-yours' | 'on-another-call';

/** Where Baton is told of calls. */
export interface ToldDesk {
  /** The event stream tells of a call, or with null that a line's call is over. */
  readonly event: (agentUser: string, call: SeenCall | null) => void;
  readonly tell: (told: ToldOf) => Promise<TellAnswer>;
}

interface ToldDeskParts {
  readonly agentUsers: readonly string[];
  readonly book: LineBook;
  /** Null where Baton does not look at agents. */
  readonly looks: Pick<AgentStatusFeed, 'lookNow' | 'mayLook' | 'lookAt'> | null;
  /** Calls that are over: nothing brings them back but a look. */
  readonly overCalls: Pick<RecentCalls, 'has'>;
  /** Calls that looks have seen come and go: a stream that repeats itself does not bring them back. */
  readonly goneCalls: Pick<RecentCalls, 'has'>;
  readonly handedCalls: HandedCalls;
  readonly clock: Clock;
}

/** Builds the desk at which every feed reports but the agent status. */
export function createToldDesk(parts: ToldDeskParts): ToldDesk {
  const { agentUsers, book, looks, overCalls, goneCalls, handedCalls, clock } = parts;

  function put(agentUser: string, call: SeenCall, feed: TellingFeed): void {
    const line = book.line(agentUser);
    if (line) book.put(lineToldOfCall(line, call, feed, clock.monotonicMs()));
  }

  function event(agentUser: string, call: SeenCall | null): void {
    const line = book.line(agentUser);
    if (!line) return;
    const shown = book.callAt(agentUser)?.callId ?? null;
    if (call === null) book.put(lineToldOfNoCall(line, clock.monotonicMs()));
    else if (overCalls.has(call.callId) || goneCalls.has(call.callId)) return;
    else put(agentUser, call, 'event-stream');
    if (shown !== (call?.callId ?? null)) looks?.lookNow();
  }

  async function tell(told: ToldOf): Promise<TellAnswer> {
    const { callId, agentUser } = told;
    if (overCalls.has(callId)) return 'not-yours';
    if (agentUser !== null && !book.line(agentUser)) return 'not-yours';
    const shownAt = book.lineOf(callId);
    if (shownAt !== null && (agentUser ?? shownAt) === shownAt) return toldAgain(shownAt, told);
    const line = agentUser ?? lineForCall();
    if (line === null) {
      // Where it may be at one of them after all, a look tells.
      looks?.lookNow();
      return 'on-another-call';
    }
    return told.feed === 'typed' ? typed(line, callId) : handedOver(line, told);
  }

  function toldAgain(agentUser: string, { callId, feed }: ToldOf): TellAnswer {
    const shownBy = book.callAt(agentUser)?.provenance.feed;
    if (shownBy !== 'agent-status') put(agentUser, nothingButId(callId), feed);
    return 'shown';
  }

  /** Which line a call goes to where nobody has said: the dialer tells, or only one can have it. */
  function lineForCall(): string | null {
    const [first = null] = agentUsers;
    if (agentUsers.length === 1) return first;
    const free = agentUsers.filter((agentUser) => book.callAt(agentUser) === null);
    if (!book.canLook() && free.length > 1) return null;
    return free[0] ?? null;
  }

  function handedOver(line: string, { callId, feed, agentUser }: ToldOf): TellAnswer {
    put(line, nothingButId(callId), feed);
    if (book.canLook()) {
      handedCalls.add(callId, agentUser === null ? agentUsers : [agentUser], clock.monotonicMs());
    }
    looks?.lookNow();
    return 'shown';
  }

  /** A person may mistype, or paste an old ID: every feed knows better. */
  async function typed(line: string, callId: string): Promise<TellAnswer> {
    if (isTakenByBetter(line)) return whatIsThere(line, callId);
    if (looks?.mayLook()) {
      const answer = answerByLook(await looks.lookAt(line), callId);
      if (answer) return answer;
      if (isTakenByBetter(line)) return whatIsThere(line, callId);
    }
    put(line, nothingButId(callId), 'typed');
    return 'shown';
  }

  function isTakenByBetter(line: string): boolean {
    const shown = book.callAt(line);
    return shown !== null && shown.provenance.feed !== 'typed';
  }

  const whatIsThere = (line: string, callId: string): TellAnswer =>
    book.callAt(line)?.callId === callId ? 'shown' : 'on-another-call';

  return { event, tell };
}

/** What a look says to a typed call, null where it says nothing. */
function answerByLook(report: LookReport, callId: string): TellAnswer | null {
  switch (report.kind) {
    case 'call':
      return report.call.callId === callId ? 'shown' : 'not-yours';
    case 'no-call':
    case 'agent-not-logged-in':
    case 'agent-not-found':
      return 'not-yours';
    case 'login-refused':
    case 'login-paused':
    case 'no-permission':
    case 'no-password':
    case 'unreachable':
      return null;
  }
}

function nothingButId(callId: string): SeenCall {
  return { callId, callerNumber: '', campaign: '', leadId: '' };
}
