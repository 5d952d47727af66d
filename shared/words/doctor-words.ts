import { assertNever } from '../assert-never.ts';
import { isWell } from '../doctor.ts';
import type { DoctorDetail, DoctorFinding, DoctorReport, DoctorStep } from '../doctor.ts';
import { certificateFactsText } from './doctor-certificate-words.ts';
import { doctorProblemWords } from './doctor-problem-words.ts';
import { listed } from './listed.ts';
import type { Sentences } from './sentences.ts';

/** What each step of the check is called. */
export const doctorStepTitles: Readonly<Record<DoctorStep, string>> = {
  name: 'Name',
  connection: 'Connection',
  certificate: 'Certificate',
  build: 'Agent API',
  login: 'Log-in',
  permission: 'Permission to hand calls over',
  agent: 'Agent logged in',
  'agent-status': 'Looking at agents',
  'event-stream': 'Event stream',
};

/** Says what a step found; `advice` is empty where nothing has to be done. */
export function doctorFindingWords(step: DoctorStep, finding: DoctorFinding): Sentences {
  switch (finding.kind) {
    case 'passed':
      return { happened: detailWords(step, finding.detail), advice: '' };
    case 'failed':
    case 'warned':
      return doctorProblemWords(finding.problem, step);
    case 'skipped':
      return { happened: skippedWords(step, finding.because), advice: '' };
    default:
      return assertNever(finding);
  }
}

function detailWords(step: DoctorStep, detail: DoctorDetail): string {
  switch (detail.kind) {
    case 'nothing':
      return plainlyPassed[step];
    case 'addresses':
      return addressWords(detail);
    case 'connected':
      return detail.proxy === null
        ? `The server answers after ${detail.tookMs} ms.`
        : `The proxy ${detail.proxy} answers after ${detail.tookMs} ms.`;
    case 'certificate':
      return heldCertificateWords(detail);
    case 'no-tls':
      return 'Plain http on this very computer needs none.';
    case 'build':
      return `Version ${detail.version}, build ${detail.build}. ${clockWords(detail.clockOffMs)}`;
    case 'agents':
      return agentsWords(detail);
    default:
      return assertNever(detail);
  }
}

const plainlyPassed: Readonly<Record<DoctorStep, string>> = {
  name: 'The name is known.',
  connection: 'The server answers.',
  certificate: 'The certificate holds.',
  build: 'The agent API answers.',
  login: 'The dialer takes the log-in.',
  permission: 'The API user may use ra_call_control.',
  agent: 'The agent is logged in.',
  'agent-status': 'The API user may look at agents.',
  'event-stream': 'The event stream is open.',
};

function addressWords(detail: Extract<DoctorDetail, { kind: 'addresses' }>): string {
  const { host, addresses, ofProxy } = detail;
  const name = ofProxy ? `The proxy ${host}` : host;
  const isLiteral = addresses.length === 1 && addresses[0] === host;
  return isLiteral
    ? `${name} is an address already.`
    : `${name} is at ${listed(addresses.slice(0, 8))}.`;
}

function heldCertificateWords({
  certificate,
  pinned,
}: Extract<DoctorDetail, { kind: 'certificate' }>): string {
  const trust = pinned ? 'It is the one that was trusted here' : 'This computer trusts it';
  return certificate === null ? `${trust}.` : `${trust}. ${certificateFactsText(certificate)}`;
}

/** From here on a call could seem to have begun before or after it did. */
const noticeableMs = 5_000;

function clockWords(clockOffMs: number): string {
  const off = Math.abs(clockOffMs);
  if (off < noticeableMs) return 'Its clock and this computer’s agree.';
  const direction = clockOffMs > 0 ? 'ahead of' : 'behind';
  return `Its clock is ${Math.round(off / 1000)} s ${direction} this computer’s.`;
}

function agentsWords({
  agentUsers,
  notChecked,
}: Extract<DoctorDetail, { kind: 'agents' }>): string {
  const loggedIn =
    agentUsers.length === 1
      ? `Agent ${listed(agentUsers)} is logged in.`
      : `Agents ${listed(agentUsers)} are logged in.`;
  return notChecked.length === 0
    ? loggedIn
    : `${loggedIn} Nobody could be asked about ${listed(notChecked)}.`;
}

function skippedWords(step: DoctorStep, because: 'step-before-failed' | 'not-set-up'): string {
  if (because === 'step-before-failed') return 'Not checked: a step before it failed.';
  return step === 'event-stream'
    ? 'None is set up.'
    : 'Not checked: looking at agents is switched off in Settings.';
}

const marks: Readonly<Record<DoctorFinding['kind'], string>> = {
  passed: '[ok]',
  failed: '[!!]',
  warned: '[! ]',
  skipped: '[--]',
};
const notEnded = '[..]';

/**
 * A check of the connection as lines of text, to be copied or printed: a mark, what was found and,
 * under it, what to do. There is no secret in it, since none is in the report.
 *
 * @param version Baton's own.
 */
export function doctorReportText(
  report: DoctorReport,
  { version }: { readonly version: string },
): string {
  const steps = report.results.flatMap(({ step, finding }) => {
    const title = doctorStepTitles[step];
    if (finding === null) return [`${notEnded} ${title}`];
    const { happened, advice } = doctorFindingWords(step, finding);
    const line = `${marks[finding.kind]} ${title}: ${happened}`;
    return advice === '' ? [line] : [line, `     To do: ${advice}`];
  });
  return [
    `Baton ${version}, check of the connection to ${report.address}`,
    report.at,
    '',
    ...steps,
    '',
    verdict(report),
    '',
  ].join('\n');
}

function verdict(report: DoctorReport): string {
  if (!report.done) return 'The check has not ended yet.';
  if (isWell(report)) return 'Everything is well.';
  const failed = report.results.filter(({ finding }) => finding?.kind === 'failed').length;
  return failed === 1 ? '1 step failed.' : `${failed} steps failed.`;
}
