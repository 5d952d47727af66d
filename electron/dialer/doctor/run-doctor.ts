import type { StreamProblem, UnreachableCause } from '../../../shared/call.ts';
import { doctorSteps } from '../../../shared/doctor.ts';
import type { DoctorFinding, DoctorReport, DoctorStep } from '../../../shared/doctor.ts';
import type { Clock } from '../../clock.ts';
import type { Dialer, ProbeAnswer } from '../dialer.ts';
import type { FindProxy } from '../proxy-choice.ts';
import { agentFinding, lookAtLines, looksFinding } from './agent-steps.ts';
import type { LineLooks, LooksAllowed } from './agent-steps.ts';
import { buildFinding } from './build-step.ts';
import { checkCertificate } from './certificate-step.ts';
import type { CertificateCheck } from './certificate-step.ts';
import { loginFindings } from './login-steps.ts';
import type { DoctorLogin } from './login-steps.ts';
import { checkNetwork, unreachable } from './network-steps.ts';
import { withinLimit } from './time-limit.ts';

/** What a check of the connection is made with. */
export interface DoctorParts extends DoctorLogin {
  /** The dialer's, as `parseDialerAddress` gives it. */
  readonly address: string;
  /** Of every line, in their order; at least one. */
  readonly agentUsers: readonly string[];
  readonly looks: LooksAllowed;
  /** A person has asked for a log-in though one was refused before: else that one is reported. */
  readonly retryLogin: boolean;
  readonly dialer: Dialer;
  /** The ways to the dialer, which its connections take as well. */
  readonly findProxy: FindProxy;
  /** Looks at the certificate that the dialer shows. Asked over https alone; it never rejects. */
  readonly readCertificate: () => Promise<CertificateCheck>;
  /** Tries the event stream; null where none is set up. It never rejects. */
  readonly tryEventStream: () => Promise<'open' | StreamProblem> | null;
  readonly clock: Clock;
  /** Gets the report so far, each time a step has ended. */
  readonly onProgress?: (report: DoctorReport) => void;
}

/**
 * The longest that each part of a check may take, in milliseconds. The event stream is tried while
 * the others run, so that a whole check ends within 40 seconds whatever a server does.
 */
export const doctorLimits = {
  proxyMs: 2_000,
  nameMs: 4_000,
  connectionMs: 5_000,
  certificateMs: 6_000,
  buildMs: 6_000,
  loginMs: 8_000,
  looksMs: 8_000,
  eventStreamMs: 10_000,
} as const;

const timedOut: UnreachableCause = { kind: 'timed-out' };

/** Called with what a step has found. */
type Tell = (step: DoctorStep, finding: DoctorFinding) => void;

/**
 * Checks a connection step by step, without touching any call. It logs in once, with the check that
 * harms nothing, and looks at agents only where that log-in was right; so a wrong password costs one
 * refused log-in, and so does an API user whose level is too low for looks. A log-in that was
 * refused before is reported, and not tried again unless a person has asked for it.
 *
 * A step that fails ends the check, but for the event stream, which does not need the dialer, and
 * for the looks where it is the agent who is not logged in: they need the log-in alone.
 */
export async function runDoctor(parts: DoctorParts): Promise<DoctorReport> {
  const at = new Date(parts.clock.wallMs()).toISOString();
  const findings = new Map<DoctorStep, DoctorFinding>();
  const report = (done: boolean): DoctorReport => ({
    at,
    address: parts.address,
    done,
    results: doctorSteps.map((step) => ({ step, finding: findings.get(step) ?? null })),
  });
  const tell: Tell = (step, finding) => {
    findings.set(step, finding);
    parts.onProgress?.(report(findings.size === doctorSteps.length));
  };

  const trial = parts.tryEventStream();
  const eventStream = eventStreamFinding(trial, parts.clock).then((finding) =>
    tell('event-stream', finding),
  );
  if (await isReached(parts, tell)) await checkLogin(parts, tell, trial !== null);
  for (const step of doctorSteps) {
    if (step === 'event-stream' || findings.has(step)) continue;
    tell(step, { kind: 'skipped', because: 'step-before-failed' });
  }
  await eventStream;
  return report(true);
}

/** The steps that need no log-in: whether a dialer is there to log in to. */
async function isReached(parts: DoctorParts, tell: Tell): Promise<boolean> {
  const { address, dialer, clock } = parts;
  const passes = (step: DoctorStep, finding: DoctorFinding | null): boolean => {
    if (finding !== null) tell(step, finding);
    return finding !== null && finding.kind !== 'failed';
  };
  const within = (limitMs: number, check: Promise<DoctorFinding>): Promise<DoctorFinding> =>
    withinLimit(check, limitMs, unreachable(timedOut), clock);

  const { proxyMs } = doctorLimits;
  const found = Promise.resolve(parts.findProxy());
  const ways = await withinLimit(found, proxyMs, [{ kind: 'direct' }], clock);
  const network = await checkNetwork(address, ways, doctorLimits, clock);
  if (!passes('name', network.name)) return false;
  if (!passes('connection', network.connection)) return false;
  const certificate = checkCertificate(address, parts.readCertificate, clock.wallMs());
  if (!passes('certificate', await within(doctorLimits.certificateMs, certificate))) return false;
  const build = dialer.version().then((look) => buildFinding(look, clock.wallMs()));
  return passes('build', await within(doctorLimits.buildMs, build));
}

/**
 * The steps that need the log-in.
 *
 * @param hasStream whether an event stream is set up, so that calls are told of without looks too.
 */
async function checkLogin(parts: DoctorParts, tell: Tell, hasStream: boolean): Promise<void> {
  const { dialer, agentUsers, clock } = parts;
  const [first = ''] = agentUsers;
  const lost: ProbeAnswer = { kind: 'unreachable', cause: timedOut, retryAfterMs: null };
  // A check may be made every minute by a program, and a refused log-in waits for a person.
  if (parts.retryLogin) dialer.allowLogin();
  const probe = await withinLimit(dialer.probe(first), doctorLimits.loginMs, lost, clock);
  const { login, permission } = loginFindings(probe, parts);
  tell('login', login);
  if (permission === null) return;
  tell('permission', permission);
  if (permission.kind === 'failed') return;
  const looks = await lookWhereAllowed(parts);
  tell('agent', agentFinding(agentUsers, probe.kind === 'all-well', looks));
  tell('agent-status', looksFinding(parts.looks, looks, parts.apiUser, hasStream));
}

async function lookWhereAllowed(parts: DoctorParts): Promise<LineLooks | null> {
  const { looks, dialer, agentUsers, clock } = parts;
  if (looks !== 'wanted') return null;
  const lost: LineLooks = {
    by: 'agent_status',
    lines: new Map(),
    problem: { kind: 'unreachable', cause: timedOut, retryAfterMs: null },
  };
  return withinLimit(lookAtLines(dialer, agentUsers), doctorLimits.looksMs, lost, clock);
}

async function eventStreamFinding(
  trial: Promise<'open' | StreamProblem> | null,
  clock: Clock,
): Promise<DoctorFinding> {
  if (trial === null) return { kind: 'skipped', because: 'not-set-up' };
  const result = await withinLimit(trial, doctorLimits.eventStreamMs, timedOut, clock);
  return result === 'open'
    ? { kind: 'passed', detail: { kind: 'nothing' } }
    : { kind: 'failed', problem: { kind: 'stream', cause: result } };
}
