import { doctorSteps, isWell } from '../../../shared/doctor.ts';
import type { DoctorFinding, DoctorReport, DoctorStep } from '../../../shared/doctor.ts';
import { t } from '../../../shared/texts/t.ts';
import { doctorStepTitle } from '../../../shared/words/doctor-words.ts';
import type { IconName } from '../../components/icon.tsx';

/** How it stands with a step of a check. */
export type StepLook = DoctorFinding['kind'] | 'under-way' | 'to-come' | 'left-out';

/** A step as the sheet lists it. */
export interface ShownStep {
  readonly step: DoctorStep;
  readonly look: StepLook;
  readonly finding: DoctorFinding | null;
}

/** The sign of each look. */
export const signOfStep: Readonly<Record<StepLook, IconName>> = {
  passed: 'check',
  failed: 'problem',
  warned: 'unsure',
  skipped: 'skipped',
  'under-way': 'waiting',
  'to-come': 'none',
  'left-out': 'skipped',
};

/** The word of a look. */
export function wordOfStep(look: StepLook): string {
  return t(`doctor.look.${look}`);
}

/** Every step in its order: what was found, which one is under way, and which are still to come. */
export function shownSteps(report: DoctorReport | null): readonly ShownStep[] {
  const findings = new Map(report?.results.map(({ step, finding }) => [step, finding]));
  const current = doctorSteps.find((step) => !findings.get(step));
  return doctorSteps.map((step) => {
    const finding = findings.get(step) ?? null;
    return { step, finding, look: finding?.kind ?? lookAhead(step, current, report) };
  });
}

function lookAhead(
  step: DoctorStep,
  current: DoctorStep | undefined,
  report: DoctorReport | null,
): StepLook {
  if (report?.done) return 'left-out';
  return step === current ? 'under-way' : 'to-come';
}

/** The whole check in one line, for the top of the sheet and for screen readers. */
export function progressText(report: DoctorReport | null): string {
  const steps = shownSteps(report);
  if (!report?.done) {
    const current = steps.find(({ look }) => look === 'under-way');
    return current
      ? t('doctor.progress.checking-step', { step: doctorStepTitle(current.step) })
      : t('doctor.progress.checking');
  }
  if (isWell(report)) return t('doctor.progress.well');
  const failed = steps.filter(({ look }) => look === 'failed');
  const titles = failed.map(({ step }) => doctorStepTitle(step)).join(', ');
  return failed.length === 0
    ? t('doctor.progress.cut-short')
    : t('doctor.progress.failed', { steps: titles });
}
