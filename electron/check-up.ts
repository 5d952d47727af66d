import type { StreamProblem } from '../shared/call.ts';
import { agentLines } from '../shared/agent-lines.ts';
import { assertNever } from '../shared/assert-never.ts';
import type { DoctorReport } from '../shared/doctor.ts';
import { doctorReportText } from '../shared/words/doctor-words.ts';
import type { EventReport } from './calls/call-feed.ts';
import { openStream, reachDialer } from './connection.ts';
import type { Connection, DialerLogIn, ReachedDialer, ReachParts } from './connection.ts';
import type { CertificateCheck } from './dialer/doctor/certificate-step.ts';
import { doctorLimits, runDoctor } from './dialer/doctor/run-doctor.ts';
import type { CertificateLook } from './dialer/read-certificate.ts';

/**
 * Checks a connection step by step.
 *
 * @param running the connection that is at work with the same log-in, null where there is none: its
 *   dialer is asked, so that a log-in that is refused is known to both.
 * @param onProgress gets the report after each step.
 */
export type CheckConnection = (
  logIn: DialerLogIn,
  running: Connection | null,
  onProgress: (report: DoctorReport) => void,
) => Promise<DoctorReport>;

/** Makes the check out of what a dialer is reached with. */
export function createCheckConnection(parts: ReachParts): CheckConnection {
  return async (logIn, running, onProgress) => {
    const reached = running ?? reachDialer(logIn, parts);
    const agentUsers = agentLines(logIn.agentUser, logIn.lines);
    try {
      return await runDoctor({
        address: logIn.address,
        apiUser: logIn.apiUser,
        source: logIn.source,
        agentUsers,
        looks: looksAllowed(logIn, parts),
        dialer: reached.dialer,
        findProxy: reached.findProxy,
        readCertificate: () => certificateCheck(reached),
        tryEventStream: () => tryEventStream(logIn, agentUsers, parts),
        clock: parts.clock,
        onProgress,
      });
    } finally {
      if (!running) await reached.dialer.close();
    }
  };
}

function looksAllowed(logIn: DialerLogIn, { loginRecord }: ReachParts) {
  if (!logIn.looks) return 'switched-off';
  return loginRecord(logIn).value().looksRefusedMs === null ? 'wanted' : 'known-not-allowed';
}

async function certificateCheck({ lookAtCertificate }: ReachedDialer): Promise<CertificateCheck> {
  const look: CertificateLook = await lookAtCertificate();
  switch (look.kind) {
    case 'holds':
      return look;
    case 'does-not-hold':
      return {
        kind: 'unreachable',
        cause: { kind: 'certificate-not-trusted', certificate: look.seen },
      };
    case 'unreachable':
      return { kind: 'unreachable', cause: causeOf(look.cause) };
    default:
      return assertNever(look);
  }
}

function causeOf(cause: Extract<CertificateLook, { kind: 'unreachable' }>['cause']) {
  return cause === 'certificate-not-trusted'
    ? ({ kind: cause, certificate: null } as const)
    : { kind: cause };
}

/** Opens the stream beside the one that may be open already, and closes it once that is known. */
function tryEventStream(
  logIn: DialerLogIn,
  agentUsers: readonly string[],
  parts: ReachParts,
): Promise<'open' | StreamProblem> | null {
  if (!logIn.eventStream) return null;
  return new Promise<'open' | StreamProblem>((resolve) => {
    const end = (found: 'open' | StreamProblem): void => {
      cancelPatience();
      resolve(found);
      // Not from inside its own report.
      queueMicrotask(() => feed.stop());
    };
    const cancelPatience = parts.clock.after(doctorLimits.eventStreamMs, () =>
      end({ kind: 'timed-out' }),
    );
    const feed = openStream(logIn, agentUsers, parts, (report: EventReport) => {
      if (report.kind === 'open') end('open');
      if (report.kind === 'down') end(report.cause);
    });
  });
}

/** The check of the connection as the window shows it. */
export interface CheckUp {
  /** Runs a check; a second one while it runs is the same one. */
  readonly run: (logIn: DialerLogIn, running: Connection | null) => Promise<void>;
  /** The latest one, null before the first. */
  readonly report: () => DoctorReport | null;
  /** The same as a text without any secret. */
  readonly text: () => string | null;
}

/** Builds the check-up; `version` is Baton's own. */
export function createCheckUp(
  check: CheckConnection,
  version: string,
  onChanged: () => void,
): CheckUp {
  let latest: DoctorReport | null = null;
  let underWay: Promise<void> | null = null;

  const take = (report: DoctorReport): void => {
    latest = report;
    onChanged();
  };
  return {
    run: (logIn, running) => {
      underWay ??= check(logIn, running, take)
        .then(take)
        .finally(() => (underWay = null));
      return underWay;
    },
    report: () => latest,
    text: () => latest && doctorReportText(latest, { version }),
  };
}
