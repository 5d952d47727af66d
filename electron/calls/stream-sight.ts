import type { StreamProblem, StreamState } from '../../shared/call.ts';
import type { EventReport } from './call-feed.ts';

/** What is known of the event stream itself. */
export interface StreamSight {
  readonly state: Exclude<StreamState, { kind: 'off' }>;
  /** Since when it has been down, through all attempts to reconnect; null where it is not. */
  readonly down: {
    readonly sinceMs: number;
    readonly cause: StreamProblem;
    /** Only a person has it tried again. */
    readonly isFinal: boolean;
  } | null;
  /** When it was opened last, null before that. */
  readonly openedMs: number | null;
}

/** Before the first report. */
export const streamBegins: StreamSight = {
  state: { kind: 'connecting' },
  down: null,
  openedMs: null,
};

/** A stream that reconnects within this time is not worth a word to anybody. */
export const streamBlipMs = 5000;
/**
 * For so long a call that the stream told of is acted on while the stream is down. Its end may be
 * missed, and the next call; but both take longer than most interruptions, and a network that
 * changes must not take the button away in mid-click. Where looks are possible, one decides anyway.
 */
export const streamGraceMs = 15_000;

/** What the stream tells of itself, and not of a call. */
export type StreamReport = Extract<EventReport, { kind: 'connecting' | 'open' | 'down' }>;

/** Adds a report of `nowMs` to what is known. */
export function withStreamReport(
  sight: StreamSight,
  report: StreamReport,
  nowMs: number,
): StreamSight {
  switch (report.kind) {
    case 'connecting':
      // It goes on by itself, or a person has asked: then what was final is not any more.
      return { ...sight, state: report, down: sight.down?.isFinal ? null : sight.down };
    case 'open':
      return { state: report, down: null, openedMs: nowMs };
    case 'down':
      return {
        ...sight,
        state: { kind: 'down', cause: report.cause },
        down: {
          sinceMs: sight.down?.sinceMs ?? nowMs,
          cause: report.cause,
          isFinal: report.isFinal,
        },
      };
  }
}

/** Why nothing can come of the stream at `nowMs`, null where it can, or hardly stopped to. */
export function whyDown({ down }: StreamSight, nowMs: number): StreamProblem | null {
  if (!down) return null;
  return down.isFinal || nowMs - down.sinceMs >= streamBlipMs ? down.cause : null;
}

/** Whether the stream has been down for too long for its call to be acted on. */
export function isOutOfTouch({ down }: StreamSight, nowMs: number): boolean {
  return down !== null && nowMs - down.sinceMs >= streamGraceMs;
}

/** Whether only a person has the stream tried again. */
export function waitsForPerson({ down }: StreamSight): boolean {
  return down?.isFinal ?? false;
}
