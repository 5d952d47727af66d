import type { AppState } from '../../../shared/app-state.ts';
import type { CallView, UnreachableCause } from '../../../shared/call.ts';
import type { SeenCertificate } from '../../../shared/certificate.ts';
import type { DoctorFinding } from '../../../shared/doctor.ts';

/** The dialer's certificate that stopped Baton: on the card, else on a line, else in the latest check. */
export function seenCertificate(
  state: Pick<AppState, 'call' | 'lines' | 'doctor'>,
): SeenCertificate | null {
  const views = [state.call, ...state.lines.map(({ call }) => call)];
  const findings = state.doctor?.results.map(({ finding }) => finding) ?? [];
  return firstOf(views.map(inView)) ?? firstOf(findings.map(certificateInFinding));
}

function inView(view: CallView): SeenCertificate | null {
  return view.kind === 'dialer-unreachable' ? inCause(view.cause) : null;
}

/** The certificate that a step of a check failed at, null where it did not. */
export function certificateInFinding(finding: DoctorFinding | null): SeenCertificate | null {
  if (finding?.kind !== 'failed' || finding.problem.kind !== 'unreachable') return null;
  return inCause(finding.problem.cause);
}

function inCause(cause: UnreachableCause): SeenCertificate | null {
  return cause.kind === 'certificate-not-trusted' ? cause.certificate : null;
}

function firstOf<Value>(values: readonly (Value | null)[]): Value | null {
  return values.find((value) => value !== null) ?? null;
}
