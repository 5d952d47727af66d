import { currentCall } from '../shared/call.ts';
import type { Call, CallView, LineView } from '../shared/call.ts';

/** Which line is in front, and so which call the buttons are for. */
export interface ChosenLine {
  /** Its agent user, null where there are no lines. */
  readonly agentUser: () => string | null;
  /** A person puts a line in front; nothing happens where there is no such line. */
  readonly choose: (agentUser: string, lines: readonly LineView[]) => void;
  /** Follows what the lines show from now on. */
  readonly follow: (lines: readonly LineView[]) => void;
}

/**
 * Keeps one line in front. A line with a call on its card stays there until that is over, or a
 * person chooses another: a call that comes to the next line must not slip under a finger. A line
 * without one makes way for the first that has a caller; where a person has chosen it, for the next
 * that rings.
 */
export function createChosenLine(): ChosenLine {
  let inFront: string | null = null;
  /** The calls that there were when a person chose an idle line; null where that holds no more. */
  let leftAside: ReadonlySet<string> | null = null;

  return {
    agentUser: () => inFront,
    choose(agentUser, lines) {
      const line = lineOf(lines, agentUser);
      if (!line) return;
      inFront = agentUser;
      leftAside = callOnCard(line) ? null : new Set(lines.flatMap(callIdOnCard));
    },
    follow(lines) {
      const before = inFront;
      inFront = lineInFront(lines, before, leftAside);
      if (inFront !== before || callOnCard(lineOf(lines, inFront))) leftAside = null;
    },
  };
}

/**
 * Which line is in front now.
 *
 * @param before the line that was in front, null at the beginning.
 * @param leftAside the calls that there were when a person chose that line, an idle one; null where
 *   nobody has chosen it.
 * @returns its agent user, null where there are no lines.
 */
export function lineInFront(
  lines: readonly LineView[],
  before: string | null,
  leftAside: ReadonlySet<string> | null = null,
): string | null {
  const staying = lineOf(lines, before);
  const ringing = leftAside && lines.find((line) => hasCallBeside(line, leftAside));
  const holds = callOnCard(staying) !== null || (leftAside !== null && !ringing);
  if (staying && holds) return staying.agentUser;
  const withCaller = lines.find(({ call }) => currentCall(call) !== null);
  return (ringing ?? withCaller ?? staying ?? lines[0])?.agentUser ?? null;
}

function lineOf(lines: readonly LineView[], user: string | null): LineView | undefined {
  return lines.find(({ agentUser }) => agentUser === user);
}

function hasCallBeside({ call }: LineView, known: ReadonlySet<string>): boolean {
  const current = currentCall(call);
  return current !== null && !known.has(current.callId);
}

function callIdOnCard(line: LineView): readonly string[] {
  const call = callOnCard(line);
  return call ? [call.callId] : [];
}

/** The call that is still to be settled or read on a line's card, null where there is none. */
function callOnCard(line: LineView | undefined): Call | null {
  return line ? callIn(line.call) : null;
}

function callIn(view: CallView): Call | null {
  switch (view.kind) {
    case 'on-call':
      return view.call;
    case 'dialer-unreachable':
    case 'stream-down':
      return view.lastCall;
    case 'caller-gone':
    case 'not-set-up':
    case 'no-password':
    case 'looking':
    case 'no-call':
    case 'agent-not-logged-in':
    case 'agent-not-found':
    case 'login-refused':
    case 'login-paused':
    case 'no-permission':
    case 'listening':
      return null;
  }
}
