import { assertNever } from '../assert-never.ts';
import { isWell } from '../doctor.ts';
import type { DoctorDetail, DoctorFinding, DoctorReport, DoctorStep } from '../doctor.ts';
import { formatList } from '../texts/formats.ts';
import { t } from '../texts/t.ts';
import { certificateFactsText } from './doctor-certificate-words.ts';
import { doctorProblemWords } from './doctor-problem-words.ts';
import type { Sentences } from './sentences.ts';

/** What a step of the check is called. */
export function doctorStepTitle(step: DoctorStep): string {
  return t(`doctor.step.${step}`);
}

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
      return t(`doctor.passed.${step}`);
    case 'addresses':
      return addressWords(detail);
    case 'connected':
      return detail.proxy === null
        ? t('doctor.detail.connected', { tookMs: detail.tookMs })
        : t('doctor.detail.connected-proxy', { tookMs: detail.tookMs, proxy: detail.proxy });
    case 'certificate':
      return heldCertificateWords(detail);
    case 'no-tls':
      return t('doctor.detail.no-tls');
    case 'build':
      return `${t('doctor.detail.build', { version: detail.version, build: detail.build })} ${clockWords(detail.clockOffMs)}`;
    case 'agents':
      return agentsWords(detail);
    default:
      return assertNever(detail);
  }
}

function addressWords(detail: Extract<DoctorDetail, { kind: 'addresses' }>): string {
  const { host, addresses, ofProxy } = detail;
  const whose = ofProxy ? '-proxy' : '';
  const isLiteral = addresses.length === 1 && addresses[0] === host;
  return isLiteral
    ? t(`doctor.detail.address-already${whose}`, { host })
    : t(`doctor.detail.addresses${whose}`, { host, addresses: formatList(addresses.slice(0, 8)) });
}

function heldCertificateWords({
  certificate,
  pinned,
}: Extract<DoctorDetail, { kind: 'certificate' }>): string {
  const trust = t(pinned ? 'doctor.detail.pinned' : 'doctor.detail.trusted');
  return certificate === null ? trust : `${trust} ${certificateFactsText(certificate)}`;
}

/** From here on a call could seem to have begun before or after it did. */
const noticeableMs = 5_000;

function clockWords(clockOffMs: number): string {
  const off = Math.abs(clockOffMs);
  if (off < noticeableMs) return t('doctor.detail.clock-agrees');
  const direction = clockOffMs > 0 ? 'ahead' : 'behind';
  return t(`doctor.detail.clock-${direction}`, { seconds: Math.round(off / 1000) });
}

function agentsWords({
  agentUsers,
  notChecked,
}: Extract<DoctorDetail, { kind: 'agents' }>): string {
  const loggedIn = t('doctor.detail.agents', {
    count: agentUsers.length,
    agents: formatList(agentUsers),
  });
  return notChecked.length === 0
    ? loggedIn
    : `${loggedIn} ${t('doctor.detail.not-asked', { agents: formatList(notChecked) })}`;
}

function skippedWords(step: DoctorStep, because: 'step-before-failed' | 'not-set-up'): string {
  if (because === 'step-before-failed') return t('doctor.skipped.step-before-failed');
  return t(step === 'event-stream' ? 'doctor.skipped.no-stream' : 'doctor.skipped.no-looks');
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
    const title = doctorStepTitle(step);
    if (finding === null) return [`${notEnded} ${title}`];
    const { happened, advice } = doctorFindingWords(step, finding);
    const line = `${marks[finding.kind]} ${t('doctor.report.step', { step: title, happened })}`;
    return advice === '' ? [line] : [line, `     ${t('doctor.report.to-do', { advice })}`];
  });
  return [
    t('doctor.report.head', { version, address: report.address }),
    report.at,
    '',
    ...steps,
    '',
    verdict(report),
    '',
  ].join('\n');
}

function verdict(report: DoctorReport): string {
  if (!report.done) return t('doctor.report.not-ended');
  if (isWell(report)) return t('doctor.report.well');
  const failed = report.results.filter(({ finding }) => finding?.kind === 'failed').length;
  return t('doctor.report.failed', { count: failed });
}
