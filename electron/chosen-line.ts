import { currentCall, shownCall } from '../shared/call.ts';
import type { Call, LineView } from '../shared/call.ts';

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
 * person chooses another: a call that comes to the next line must not slip under a finger. Once its
 * call is over, or where a person has chosen an idle line, it makes way only for the next that rings:
 * what became of the call is read where it was, and nothing else moves under the eyes.
 */
export function createChosenLine(): ChosenLine {
  let inFront: string | null = null;
  /** Whether it had a call on its card when that was last looked at. */
  let hadCall = false;
  /** The calls that there were when the line in front became an idle one; null where that holds no more. */
  let leftAside: ReadonlySet<string> | null = null;

  return {
    agentUser: () => inFront,
    choose(agentUser, lines) {
      const line = lineOf(lines, agentUser);
      if (!line) return;
      inFront = agentUser;
      hadCall = callOnCard(line) !== null;
      leftAside = hadCall ? null : new Set(lines.flatMap(callIdOnCard));
    },
    follow(lines) {
      const before = inFront;
      const isIdle = callOnCard(lineOf(lines, before)) === null;
      if (hadCall && isIdle) leftAside ??= new Set(lines.flatMap(callIdOnCard));
      inFront = lineInFront(lines, before, leftAside);
      hadCall = callOnCard(lineOf(lines, inFront)) !== null;
      if (inFront !== before || hadCall) leftAside = null;
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
function lineInFront(
  lines: readonly LineView[],
  before: string | null,
  leftAside: ReadonlySet<string> | null,
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
  // There is nobody left to hand over, and nothing to settle, once the caller has hung up.
  return line && line.call.kind !== 'caller-gone' ? shownCall(line.call) : null;
}
