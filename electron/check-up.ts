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

/** How a connection is checked. */
export interface CheckOptions {
  /**
   * The connection that is at work with the same log-in, null where there is none: its dialer is
   * asked, so that a log-in that is refused is known to both.
   */
  readonly running: Connection | null;
  /** A person wants a log-in that was refused before to be tried again. */
  readonly retryLogin: boolean;
  /** Gets the report after each step. */
  readonly onProgress: (report: DoctorReport) => void;
}

/** Checks a connection step by step. */
export type CheckConnection = (logIn: DialerLogIn, options: CheckOptions) => Promise<DoctorReport>;

/** Makes the check out of what a dialer is reached with. */
export function createCheckConnection(parts: ReachParts): CheckConnection {
  return async (logIn, { running, retryLogin, onProgress }) => {
    const reached = running ?? reachDialer(logIn, parts);
    const agentUsers = agentLines(logIn.agentUser, logIn.lines);
    try {
      return await runDoctor({
        address: logIn.address,
        apiUser: logIn.apiUser,
        source: logIn.source,
        agentUsers,
        looks: looksAllowed(logIn, retryLogin, parts),
        retryLogin,
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

function looksAllowed(logIn: DialerLogIn, retryLogin: boolean, { loginRecord }: ReachParts) {
  if (!logIn.looks) return 'switched-off';
  const isRefused = loginRecord(logIn).value().looksRefusedMs !== null;
  return isRefused && !retryLogin ? 'known-not-allowed' : 'wanted';
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
  /** Runs a check; a second one of the same connection while it runs is the same one. */
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
  let underWay: { readonly address: string; ended: Promise<void> } | null = null;

  function begin(logIn: DialerLogIn, running: Connection | null): Promise<void> {
    const mine = { address: logIn.address, ended: Promise.resolve() };
    underWay = mine;
    // What an earlier check of another dialer still finds is no longer asked about.
    const take = (report: DoctorReport): void => {
      if (underWay !== mine) return;
      latest = report;
      onChanged();
    };
    mine.ended = check(logIn, { running, retryLogin: false, onProgress: take })
      .then(take)
      .finally(() => {
        if (underWay === mine) underWay = null;
      });
    return mine.ended;
  }

  return {
    run: (logIn, running) =>
      underWay?.address === logIn.address ? underWay.ended : begin(logIn, running),
    report: () => latest,
    text: () => latest && doctorReportText(latest, { version }),
  };
}
