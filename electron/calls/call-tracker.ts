import type { CallView, StreamState } from '../../shared/call.ts';
import type { Notice } from '../../shared/notice.ts';
import type { Clock } from '../clock.ts';
import type { Dialer } from '../dialer/dialer.ts';
import { createAgentStatusFeed } from './agent-status-feed.ts';
import type { Evidence, Ownership } from './call-evidence.ts';
import type { EventFeed, EventReport, LookReport, Moment, OnEvent } from './call-feed.ts';
import { createDialerClock } from './dialer-clock.ts';
import { createHandedCalls } from './handed-calls.ts';
import { createLineBook } from './line-book.ts';
import { lineAfterLook, lineAfterSleep, lineWithout, toldCallOf } from './line-knowledge.ts';
import { evidenceOf, haveLooksEnded, isDeciding, nothingSeen } from './line-sight.ts';
import { freshBeyondPaceMs } from './look-pace.ts';
import { momentOf } from './looks-under-way.ts';
import { createOwnerCheck } from './ownership.ts';
import { createRecentCalls } from './recent-calls.ts';
import { streamBegins, waitsForPerson, withStreamReport } from './stream-sight.ts';
import type { StreamSight } from './stream-sight.ts';
import { createToldDesk } from './told-desk.ts';
import type { TellAnswer, ToldOf } from './told-desk.ts';

/** What a tracker is made of. */
export interface CallTrackerParts {
  readonly dialer: Pick<
    Dialer,
    | 'version'
    | 'probe'
    | 'lookAtAgent'
    | 'lookAtAllAgents'
    | 'loginState'
    | 'allowLogin'
    | 'dropConnections'
  >;
  /** The user of each line, one or more. */
  readonly agentUsers: readonly string[];
  readonly apiUser: string;
  /** False where Baton is told not to look at agents: then nothing with a log-in is sent here. */
  readonly looks: boolean;
  /** Opens the event stream; null where there is none. */
  readonly eventStream: ((onEvent: OnEvent) => EventFeed) | null;
  readonly clock: Clock;
  /** A number from 0 up to 1, for the jitter; Math.random unless a test says otherwise. */
  readonly random?: () => number;
  /** Something may show differently: a feed has told something, a call has aged, the build is known. */
  readonly onChanged: () => void;
  /** Something that a person should know. */
  readonly onNotice?: (notice: Notice) => void;
}

/** Which calls the agent is on, by all feeds together. Times are those of the monotonic clock. */
export interface CallTracker {
  readonly agentUsers: readonly string[];
  /** What a line's card shows, with all durations as of now. Throws where there is no such line. */
  readonly view: (agentUser: string) => CallView;
  readonly stream: () => StreamState;
  /** The dialer's agent API build (`240429-2220`), null while it is not known. */
  readonly build: () => string | null;
  /** The line whose card shows a call that can be acted on, null where none does. */
  readonly lineOf: (callId: string) => string | null;
  /** Whose call it is, as the dialer says now; at most one request, none where it was just asked. */
  readonly confirmOwner: (agentUser: string, callId: string) => Promise<Ownership>;
  /** What looks that began at `sinceMs` or later have shown of a call at a line. */
  readonly evidence: (agentUser: string, callId: string, sinceMs: number) => Evidence;
  /** Another program, a link or a person names a call. It is shown at most, never acted on. */
  readonly tell: (told: ToldOf) => Promise<TellAnswer>;
  /** A call is over: no feed brings it back, unless a look sees it. */
  readonly callIsOver: (callId: string) => void;
  /** The computer has slept: everything known is old until it is asked, or told, anew. */
  readonly awake: () => void;
  /** The computer is on another network: connections are dead, and what was told holds. */
  readonly networkChanged: () => void;
  /** An order was refused as a log-in, or because of one: the cards say so. */
  readonly loginChanged: () => void;
  /** An order met a certificate that is not trusted, or another address: the cards say so. */
  readonly lookAtDialer: () => void;
  /** Whether somebody can see the window. */
  readonly setVisible: (visible: boolean) => void;
  /** Looks as soon as that is allowed; Baton's own wish, so it opens nothing that a person must. */
  readonly lookNow: () => void;
  /** A person asks: looks at once, and logs in again where a refused log-in had ended that. */
  readonly askAgain: () => void;
  readonly stop: () => void;
}

/**
 * Follows an agent's calls on one dialer, from the moment it is made until `stop`. A look at the
 * agent decides; what another feed tells after that look was asked for stands until the next one.
 * Times are durations by the monotonic clock, so the system's date may be set at will.
 */
export function createCallTracker(parts: CallTrackerParts): CallTracker {
  const { dialer, agentUsers, apiUser, clock, random = Math.random } = parts;
  const overCalls = createRecentCalls();
  const goneCalls = createRecentCalls();
  let stream: StreamSight | null = parts.eventStream ? streamBegins : null;
  let isMade = false;
  let isStopped = false;

  const book = createLineBook({
    agentUsers,
    clock,
    circumstances: () => {
      const { monotonicMs: nowMs, wallMs } = momentOf(clock);
      const [login, barrier] = [dialer.loginState(), dialerClock.barrier()];
      return { apiUser, looks: parts.looks, stream, login, barrier, nowMs, wallMs };
    },
    dialerWallMs: () => dialerClock.wallMs(),
    // A stream may tell something before whoever makes this tracker has it in hand.
    onChanged: () => (isMade && !isStopped ? parts.onChanged() : undefined),
  });
  const dialerClock = createDialerClock({
    dialer,
    clock,
    random,
    onRead: () => book.putAll((line) => line),
  });
  const onNotice = (notice: Notice): void => parts.onNotice?.(notice);
  const handedCalls = createHandedCalls({
    onNotFound: (callId) => onNotice({ kind: 'handed-call-not-yours', callId }),
    onNotShown: (callId) => onNotice({ kind: 'handed-call-not-shown', callId }),
  });
  const looks = parts.looks
    ? createAgentStatusFeed({ dialer, agentUsers, clock, random, onLook })
    : null;
  const ownerCheck = createOwnerCheck({ looks, clock, line: book.line });
  const desk = createToldDesk({
    agentUsers,
    book,
    looks,
    overCalls,
    goneCalls,
    handedCalls,
    onNotice,
    clock,
  });
  const events = parts.eventStream?.(onEvent) ?? null;

  function onLook(agentUser: string, report: LookReport, asked: Moment): void {
    const before = book.line(agentUser);
    if (!before || isStopped) return;
    const freshMs = (looks?.paceMs() ?? 0) + freshBeyondPaceMs;
    const after = lineAfterLook(before, report, { asked, nowMs: clock.monotonicMs(), freshMs });
    if (after === before) return;
    const seenBefore = before.sight.call?.callId;
    const isGone = isDeciding(report) && seenBefore !== after.sight.call?.callId;
    if (isGone && seenBefore !== undefined) goneCalls.add(seenBefore);
    book.put(after);
    if (report.kind === 'call') foundAt(agentUser, report.call.callId);
    handedCalls.looked(agentUser, report, asked.monotonicMs);
  }

  /** A call that was handed over for whichever line it is at has been found, or one has come back. */
  function foundAt(agentUser: string, callId: string): void {
    goneCalls.forget(callId);
    for (const other of agentUsers) {
      const line = other === agentUser ? null : book.line(other);
      if (line && toldCallOf(line)?.callId === callId) book.put(lineWithout(line, callId));
    }
  }

  function onEvent(report: EventReport): void {
    if (isStopped || stream === null) return;
    switch (report.kind) {
      case 'call':
        return desk.event(report.agentUser, report.call);
      case 'no-call':
        return desk.event(report.agentUser, null);
      case 'connecting':
      case 'open':
      case 'down':
        stream = withStreamReport(stream, report, clock.monotonicMs());
        book.changed();
    }
  }

  function evidence(agentUser: string, callId: string, sinceMs: number): Evidence {
    const line = book.line(agentUser);
    if (!line) return 'cannot-look';
    const { oldBeforeMs, sight } = line;
    const seen = evidenceOf(sight, callId, sinceMs, { nowMs: clock.monotonicMs(), oldBeforeMs });
    return seen === 'nothing' && (!parts.looks || haveLooksEnded(sight)) ? 'cannot-look' : seen;
  }

  function askAgain(): void {
    // A screen that says why nothing is asked is out of date from here on; every other one may stay.
    book.putAll((line) => (line.sight.problem ? { ...line, sight: nothingSeen } : line));
    if (looks) looks.askAgain();
    else dialer.allowLogin();
    if (dialerClock.barrier()) dialerClock.askNow();
    events?.askAgain();
    book.changed();
  }

  function awake(): void {
    const nowMs = clock.monotonicMs();
    dialerClock.awake();
    book.putAll((line) => lineAfterSleep(line, nowMs));
    // What was told is old by now: a stream has to tell of its latest call once more.
    connectAnew({ fresh: true });
  }

  function connectAnew(how: { readonly fresh: boolean }): void {
    dialer.dropConnections();
    looks?.awake();
    if (stream && !waitsForPerson(stream)) events?.reconnect(how);
  }

  function loginChanged(): void {
    looks?.lookNow();
    book.changed();
  }

  isMade = true;
  return {
    agentUsers,
    view: book.view,
    stream: () => stream?.state ?? { kind: 'off' },
    build: dialerClock.build,
    lineOf: book.lineOf,
    confirmOwner: ownerCheck,
    evidence,
    tell: desk.tell,
    callIsOver(callId) {
      overCalls.add(callId);
      handedCalls.forget(callId);
      book.putAll((line) => lineWithout(line, callId));
    },
    awake,
    networkChanged: () => connectAnew({ fresh: false }),
    loginChanged,
    lookAtDialer: () => dialerClock.askNow(),
    setVisible: (visible) => looks?.setVisible(visible),
    lookNow: () => looks?.lookNow(),
    askAgain,
    stop() {
      isStopped = true;
      book.close();
      dialerClock.stop();
      looks?.stop();
      events?.stop();
    },
  };
}
