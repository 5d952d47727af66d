import { certaintyOf } from '../../shared/call.ts';
import type { Notice } from '../../shared/notice.ts';
import type { Clock } from '../clock.ts';
import type { AgentStatusFeed } from './agent-status-feed.ts';
import type { LookReport, SeenCall } from './call-feed.ts';
import type { HandedCalls } from './handed-calls.ts';
import type { LineBook } from './line-book.ts';
import { lineForCall, showsTrustedCall } from './line-for-call.ts';
import { lineToldOfCall, lineToldOfNoCall } from './line-knowledge.ts';
import type { RecentCalls } from './recent-calls.ts';
import type { TellingFeed } from './told-calls.ts';

/** A call that another program, a link or a person names. */
export interface ToldOf {
  readonly callId: string;
  readonly feed: Exclude<TellingFeed, 'event-stream'>;
  /** Whose line it is at, null where that was not said. */
  readonly agentUser: string | null;
  /** The line whose card is in front, which counts where nothing tells whose line it is. */
  readonly inFront?: string | null;
}

/**
 * What became of it. Of a call that was handed over and is not shown a notice tells as well, at once
 * or when no look has found it.
 */
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
  /** Calls that have come and gone, by looks or the stream: no other feed brings them back. */
  readonly goneCalls: RecentCalls;
  readonly handedCalls: Pick<HandedCalls, 'add'>;
  readonly onNotice: (notice: Notice) => void;
  readonly clock: Clock;
}

/** Builds the desk at which every feed reports but the agent status. */
export function createToldDesk(parts: ToldDeskParts): ToldDesk {
  const { agentUsers, book, looks, overCalls, goneCalls, handedCalls, clock } = parts;
  /** The call that the stream has named last, by line. */
  const streamed = new Map<string, string>();

  function put(agentUser: string, call: SeenCall, feed: TellingFeed): void {
    const line = book.line(agentUser);
    if (line) book.put(lineToldOfCall(line, call, feed, clock.monotonicMs()));
  }

  const isOver = (callId: string): boolean => overCalls.has(callId) || goneCalls.has(callId);

  function event(agentUser: string, call: SeenCall | null): void {
    const line = book.line(agentUser);
    if (!line) return;
    const shown = book.callAt(agentUser)?.callId ?? null;
    if (call === null) {
      endStreamed(agentUser);
      book.put(lineToldOfNoCall(line, clock.monotonicMs()));
    } else if (isOver(call.callId)) return;
    else {
      streamed.set(agentUser, call.callId);
      put(agentUser, call, 'event-stream');
    }
    if (shown !== (call?.callId ?? null)) looks?.lookNow();
  }

  /** What the stream ends is what it has named: a call that was handed over since may be the next. */
  function endStreamed(agentUser: string): void {
    const ended = streamed.get(agentUser);
    if (ended !== undefined) goneCalls.add(ended);
    streamed.delete(agentUser);
  }

  async function tell(told: ToldOf): Promise<TellAnswer> {
    const { callId, agentUser } = told;
    if (agentUser !== null && !book.line(agentUser)) return 'not-yours';
    const shownAt = book.lineOf(callId);
    if (shownAt !== null && (agentUser ?? shownAt) === shownAt) return toldAgain(shownAt, told);
    const line = agentUser ?? lineForCall({ agentUsers, book }, told.inFront ?? null);
    return told.feed === 'typed' ? typed(line, callId) : handedOver(line, told);
  }

  function toldAgain(agentUser: string, { callId, feed }: ToldOf): TellAnswer {
    const shownBy = book.callAt(agentUser)?.provenance.feed;
    if (shownBy !== 'agent-status') put(agentUser, nothingButId(callId), feed);
    return 'shown';
  }

  function handedOver(line: string | null, told: ToldOf): TellAnswer {
    const { callId, feed, agentUser } = told;
    const answer = answerToHandOver(line, told);
    if (line !== null && answer === 'shown') put(line, nothingButId(callId), feed);
    if (book.canLook()) {
      const mayBeAt = agentUser === null ? agentUsers : [agentUser];
      const lines = { agentUsers: mayBeAt, isShown: answer === 'shown' };
      handedCalls.add(callId, lines, clock.monotonicMs());
    } else tellOfHandOver(answer, callId);
    looks?.lookNow();
    return answer;
  }

  /** Any web page can open a link: it takes no call off a card that somebody who knows has put there. */
  function answerToHandOver(line: string | null, { callId, feed }: ToldOf): TellAnswer {
    if (isOver(callId)) return 'not-yours';
    if (line === null) return 'on-another-call';
    const mayDisplace = certaintyOf(feed) !== 'unchecked' || !showsTrustedCall({ book }, line);
    return mayDisplace ? 'shown' : 'on-another-call';
  }

  function tellOfHandOver(answer: TellAnswer, callId: string): void {
    switch (answer) {
      case 'shown':
        return;
      case 'not-yours':
        return parts.onNotice({ kind: 'handed-call-not-yours', callId });
      case 'on-another-call':
        return parts.onNotice({ kind: 'handed-call-not-shown', callId });
    }
  }

  /** A person may mistype, or paste an old ID: every feed knows better. */
  async function typed(line: string | null, callId: string): Promise<TellAnswer> {
    if (line === null) return 'on-another-call';
    if (isTakenByBetter(line)) return whatIsThere(line, callId);
    if (looks?.mayLook()) {
      const answer = answerByLook(await looks.lookAt(line), callId);
      if (answer) return answer;
      if (isTakenByBetter(line)) return whatIsThere(line, callId);
    }
    if (isOver(callId)) return 'not-yours';
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
