import { describe, expect, it } from 'vitest';
import { DoctorSheet } from '../../../../../renderer/features/doctor/doctor-sheet.tsx';
import {
  progressText,
  shownSteps,
  signOfStep,
} from '../../../../../renderer/features/doctor/doctor-progress.ts';
import { doctorSteps } from '../../../../../shared/doctor.ts';
import type { DoctorFinding, DoctorReport, DoctorStep } from '../../../../../shared/doctor.ts';
import { certificate, live } from '../../app-state.ts';
import { drawn } from '../../drawn.tsx';

const at = '2026-03-15T12:00:00.000Z';
const passed: DoctorFinding = { kind: 'passed', detail: { kind: 'nothing' } };
const notAllowed: DoctorFinding = {
  kind: 'failed',
  problem: { kind: 'transfer-not-allowed', apiUser: '6666' },
};
const skipped: DoctorFinding = { kind: 'skipped', because: 'step-before-failed' };

function report(
  done: boolean,
  findings: Partial<Record<DoctorStep, DoctorFinding | null>>,
): DoctorReport {
  return {
    at: '2026-03-15T12:00:00.000Z',
    address: 'https://dialer.example.com',
    done,
    results: doctorSteps.map((step) => ({ step, finding: findings[step] ?? null })),
  };
}

const allPassed = Object.fromEntries(doctorSteps.map((step) => [step, passed]));
const underWay = report(false, { name: passed, connection: passed });
const failed = report(true, {
  ...allPassed,
  permission: notAllowed,
  agent: skipped,
  'agent-status': skipped,
});

const sheet = (doctor: DoctorReport | null) =>
  drawn(<DoctorSheet onClose={() => undefined} onOpen={() => undefined} />, { ...live, doctor });

const button = (markup: string, label: string) =>
  markup.match(/<button[^]*?<\/button>/g)?.find((found) => found.includes(label)) ?? '';

describe('a check of the connection that is under way', () => {
  it('ticks off what has passed, and says what is being checked', () => {
    expect(shownSteps(underWay).map(({ look }) => look)).toEqual([
      'passed',
      'passed',
      'under-way',
      ...Array<string>(6).fill('to-come'),
    ]);
    expect(progressText(underWay)).toBe('Checking: Certificate.');
  });

  it('lists every step before the first is done', () => {
    expect(shownSteps(null).map(({ step }) => step)).toEqual(doctorSteps);
    expect(shownSteps(null)[0]?.look).toBe('under-way');
  });

  it('reads its progress out, and can neither be copied nor begun anew meanwhile', async () => {
    const markup = await sheet(underWay);
    expect(/<p role="status"[^>]*>([^<]*)</.exec(markup)?.[1]).toBe('Checking: Certificate.');
    expect(button(markup, 'Check again')).toContain('aria-disabled="true"');
    expect(button(markup, 'Copy report')).toContain('aria-disabled="true"');
  });
});

describe('a check of the connection that is done', () => {
  it('says that all is well only where no step has failed', () => {
    expect(progressText(report(true, allPassed))).toContain('All is well.');
    expect(progressText(failed)).toBe('To be changed: Permission to hand calls over.');
  });

  it('does not call a check well that ended before its steps did', () => {
    expect(progressText(report(true, { name: passed }))).toBe('The check was cut short.');
    expect(shownSteps(report(true, { name: passed }))[1]?.look).toBe('left-out');
  });

  it('says beside a failed step what an administrator has to change', async () => {
    const markup = await sheet(failed);
    expect(markup).toContain('add ra_call_control to');
    expect(markup).toContain('To be changed');
    expect(button(markup, 'Check again')).toContain('aria-disabled="false"');
    expect(button(markup, 'Copy report')).toContain('aria-disabled="false"');
  });

  it.each([
    ['login', 'login-refused'],
    ['login', 'user-locked'],
    ['login', 'login-paused'],
    ['agent-status', 'level-or-reports'],
  ] as const)('offers another log-in where %s failed by %s', async (step, kind) => {
    const refused = { apiUser: '6666', refusedAt: at, freeAt: at, asked: false };
    const problem = { ...refused, kind };
    const markup = await sheet(report(true, { ...allPassed, [step]: { kind: 'failed', problem } }));
    expect(button(markup, 'Try the log-in again')).not.toBe('');
  });

  it('offers no other log-in where that would show nothing', async () => {
    expect(button(await sheet(failed), 'Try the log-in again')).toBe('');
  });

  it('leads to the certificate that it failed at', async () => {
    const finding: DoctorFinding = {
      kind: 'failed',
      problem: {
        kind: 'unreachable',
        cause: { kind: 'certificate-not-trusted', certificate },
      },
    };
    const markup = await sheet(report(true, { ...allPassed, certificate: finding }));
    expect(button(markup, 'Look at the certificate')).not.toBe('');
    expect(button(await sheet(failed), 'Look at the certificate')).toBe('');
  });
});

it('tells the looks of steps apart by their signs where that matters', () => {
  const { passed: check, failed: problem, warned, skipped: dash } = signOfStep;
  expect(new Set([check, problem, warned, dash, signOfStep['under-way']]).size).toBe(5);
});
