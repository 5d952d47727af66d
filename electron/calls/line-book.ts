import { currentCall } from '../../shared/call.ts';
import type { Call, CallView } from '../../shared/call.ts';
import type { Clock } from '../clock.ts';
import { lineWithBeginnings, unknownLine } from './line-knowledge.ts';
import type { LineKnowledge } from './line-knowledge.ts';
import { canLook, nextChangeMs, viewOfLine } from './weigh.ts';
import type { Circumstances } from './weigh.ts';

interface LineBookParts {
  readonly agentUsers: readonly string[];
  readonly clock: Clock;
  /** What beside the lines decides on what their cards show, as of now. */
  readonly circumstances: () => Circumstances;
  /** The dialer's wall clock now, as if it were UTC, in milliseconds; null while it is not known. */
  readonly dialerWallMs: () => number | null;
  /** A card may show something else now. */
  readonly onChanged: () => void;
}

/** What is known of every line. */
export interface LineBook {
  /** Null where the agent has no such line. */
  readonly line: (agentUser: string) => LineKnowledge | null;
  readonly put: (line: LineKnowledge) => void;
  /** Changes every line at once. */
  readonly putAll: (change: (line: LineKnowledge) => LineKnowledge) => void;
  /** Something beside the lines has changed. */
  readonly changed: () => void;
  /** What a line's card shows, with all durations as of now. */
  readonly view: (agentUser: string) => CallView;
  /** The call on a line's card, whether or not its caller is still there; null where there is none. */
  readonly callAt: (agentUser: string) => Call | null;
  /** The line whose card shows a call that can be acted on, null where none does. */
  readonly lineOf: (callId: string) => string | null;
  /** Whether Baton may look at the agent at all, as far as is known. */
  readonly canLook: () => boolean;
  /** Nothing changes with time any more. */
  readonly close: () => void;
}

/** Opens the book of an agent's lines, and has the screen follow as what is known grows old. */
export function createLineBook(parts: LineBookParts): LineBook {
  const { agentUsers, clock, circumstances } = parts;
  const lines = new Map(agentUsers.map((user) => [user, unknownLine(user)]));
  let cancelAgeing = (): void => undefined;

  function write(line: LineKnowledge): void {
    const nowMs = clock.monotonicMs();
    lines.set(line.agentUser, lineWithBeginnings(line, parts.dialerWallMs(), nowMs));
  }

  function changed(): void {
    tellWhenOld();
    parts.onChanged();
  }

  /** Nothing else happens when what is known grows too old, and the screen has to follow. */
  function tellWhenOld(): void {
    cancelAgeing();
    const now = circumstances();
    const moments = [...lines.values()].flatMap((line) => nextChangeMs(line, now) ?? []);
    if (moments.length === 0) return;
    // A timer may come a little early by the other clock: then it is set once more.
    cancelAgeing = clock.after(Math.ceil(Math.min(...moments) - now.nowMs), changed);
  }

  function view(agentUser: string): CallView {
    const line = lines.get(agentUser);
    if (!line) throw new Error('The agent has no such line.');
    return viewOfLine(line, circumstances());
  }

  function callAt(agentUser: string): Call | null {
    const shown = view(agentUser);
    return shown.kind === 'caller-gone' ? shown.call : currentCall(shown);
  }

  function lineOf(callId: string): string | null {
    const calls = agentUsers.flatMap((user) => currentCall(view(user)) ?? []);
    const these = calls.filter((call) => call.callId === callId);
    const surest = these.find(({ provenance }) => provenance.feed === 'agent-status');
    return (surest ?? these[0])?.agentUser ?? null;
  }

  return {
    line: (agentUser) => lines.get(agentUser) ?? null,
    put(line) {
      write(line);
      changed();
    },
    putAll(change) {
      for (const line of lines.values()) write(change(line));
      changed();
    },
    changed,
    view,
    callAt,
    lineOf,
    canLook: () => [...lines.values()].every((line) => canLook(line, circumstances())),
    close: () => cancelAgeing(),
  };
}
