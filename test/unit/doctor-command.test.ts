import { describe, expect, it } from 'vitest';
import { doctorSteps } from '../../shared/doctor.ts';
import type { DoctorFinding, DoctorReport, DoctorStep } from '../../shared/doctor.ts';
import { doctorReportText } from '../../shared/words/doctor-words.ts';
import { runDoctorCommand } from '../../electron/doctor-command.ts';
import type { DoctorRun } from '../../electron/doctor-command.ts';

const passed: DoctorFinding = { kind: 'passed', detail: { kind: 'nothing' } };
const version = '0.1.0';

function reportWith(changed: Partial<Record<DoctorStep, DoctorFinding>> = {}): DoctorReport {
  return {
    at: '2026-03-15T20:16:39.000Z',
    address: 'https://dialer.example.com',
    done: true,
    results: doctorSteps.map((step) => ({ step, finding: changed[step] ?? passed })),
  };
}

async function command(run: DoctorRun, json = false) {
  let output = '';
  const write = (text: string) => {
    output += text;
    return Promise.resolve();
  };
  const code = await runDoctorCommand({ run: () => Promise.resolve(run), write, json, version });
  return { code, output };
}

const checked = (report: DoctorReport): DoctorRun => ({ kind: 'checked', report });

describe('baton --doctor', () => {
  it('ends with 0 where all is well, warnings included, and prints what is copied', async () => {
    const report = reportWith({
      certificate: { kind: 'warned', problem: { kind: 'plain-http' } },
      'event-stream': { kind: 'skipped', because: 'not-set-up' },
    });
    const { code, output } = await command(checked(report));
    expect(code).toBe(0);
    expect(output).toBe(doctorReportText(report, { version }));
  });

  it('ends with 1 where a step failed', async () => {
    const problem = { kind: 'api-not-active' } as const;
    const { code, output } = await command(
      checked(reportWith({ permission: { kind: 'failed', problem } })),
    );
    expect(code).toBe(1);
    expect(output).toContain('[!!] Permission to hand calls over');
  });

  it('ends with 2 where there is no password to check with', async () => {
    const problem = { kind: 'no-password' } as const;
    const { code } = await command(checked(reportWith({ login: { kind: 'failed', problem } })));
    expect(code).toBe(2);
  });

  it('ends with 2 and says what to do where no dialer is set up', async () => {
    expect(await command({ kind: 'not-set-up' })).toEqual({
      code: 2,
      output: 'No dialer is set up. Start Baton, and fill in its settings.\n',
    });
  });
});

describe('baton --doctor', () => {
  it('ends with 2 and says which file could not be read', async () => {
    const run = { kind: 'not-readable', what: 'file', name: 'settings.json' } as const;
    const { code, output } = await command(run);
    expect(code).toBe(2);
    expect(output).toContain('Baton’s file settings.json could not be read.');
    expect(JSON.parse((await command(run, true)).output)).toMatchObject({
      notChecked: 'not-readable',
    });
  });

  it.each([{ kind: 'not-set-up' } as const, checked(reportWith())])(
    'ends once its output has gone out, and no sooner (%j)',
    async (run) => {
      let written = (): void => undefined;
      const write = () => new Promise<void>((resolve) => (written = resolve));
      let code: number | null = null;
      const ended = runDoctorCommand({
        run: () => Promise.resolve(run),
        write,
        json: false,
        version,
      });
      void ended.then((given) => (code = given));
      await new Promise((resolve) => setImmediate(resolve));
      expect(code).toBeNull();
      written();
      expect(await ended).toBe(run.kind === 'checked' ? 0 : 2);
    },
  );
});

describe('baton --doctor --json', () => {
  it('has the shape that docs/doctor.md describes', async () => {
    const report = reportWith({
      connection: { kind: 'passed', detail: { kind: 'connected', tookMs: 31, proxy: null } },
      build: {
        kind: 'failed',
        problem: { kind: 'unreachable', cause: { kind: 'http-status', status: 404 } },
      },
      login: { kind: 'skipped', because: 'step-before-failed' },
      agent: { kind: 'failed', problem: { kind: 'agent-not-logged-in', agentUsers: ['1028'] } },
    });
    const { code, output } = await command(checked(report), true);
    expect(code).toBe(1);
    const read = JSON.parse(output) as { steps: readonly unknown[] };
    expect(read).toMatchObject({
      version: 1,
      baton: '0.1.0',
      at: '2026-03-15T20:16:39.000Z',
      address: 'https://dialer.example.com',
      well: false,
    });
    expect(read.steps).toHaveLength(doctorSteps.length);
    expect(read.steps[1]).toEqual({
      step: 'connection',
      title: 'Connection',
      result: 'passed',
      problem: null,
      cause: null,
      facts: { tookMs: 31, proxy: null },
      happened: 'The server answers after 31 ms.',
      advice: '',
    });
    expect(read.steps[3]).toMatchObject({
      step: 'build',
      result: 'failed',
      problem: 'unreachable',
      cause: 'http-status',
      facts: { status: 404 },
    });
    expect(read.steps[4]).toMatchObject({
      result: 'skipped',
      problem: null,
      facts: { because: 'step-before-failed' },
    });
    expect(read.steps[6]).toMatchObject({
      problem: 'agent-not-logged-in',
      cause: null,
      facts: { agentUsers: ['1028'] },
    });
  });

  it('is printable ASCII, and reads back as it was', async () => {
    const cause = { kind: 'redirected', origin: 'https://dïaler.example' } as const;
    const { output } = await command(
      checked(reportWith({ build: { kind: 'failed', problem: { kind: 'unreachable', cause } } })),
      true,
    );
    expect(output).toMatch(/^[\n\x20-\x7e]+$/);
    expect(output).toContain('d\\u00efaler');
    const { steps } = JSON.parse(output) as { steps: readonly { facts: unknown }[] };
    expect(steps[3]?.facts).toEqual({ origin: 'https://dïaler.example' });
  });

  it('says that nothing was checked where no dialer is set up', async () => {
    const { code, output } = await command({ kind: 'not-set-up' }, true);
    expect(code).toBe(2);
    expect(JSON.parse(output)).toEqual({
      version: 1,
      baton: '0.1.0',
      notChecked: 'not-set-up',
      happened: 'No dialer is set up.',
      advice: 'Start Baton, and fill in its settings.',
    });
  });
});
