import { describe, expect, it, onTestFinished } from 'vitest';
import { systemClock } from '../../electron/clock.ts';
import type { Companion } from '../../electron/companion.ts';
import { startDemoDialer } from '../../electron/demo/demo-dialer.ts';
import type { DemoApiUser, DemoDialer } from '../../electron/demo/demo-dialer.ts';
import { startRehearsal } from '../../electron/rehearsal.ts';
import { isWell } from '../../shared/doctor.ts';
import type { DoctorStep } from '../../shared/doctor.ts';
import { headlessBaton } from '../headless-baton.ts';
import { emptyProfile } from './settings/profile-folder.ts';

const user: DemoApiUser = { user: '6666', password: 'word', level: 8, allowedFunctions: 'all' };

async function startedBaton(): Promise<Companion> {
  const baton = headlessBaton({
    place: emptyProfile(),
    clock: systemClock,
    startRehearsal: () => startRehearsal(systemClock),
    publish: () => undefined,
  });
  onTestFinished(async () => {
    await baton.endRehearsal();
    baton.workplace()?.disconnect({ kind: 'looking' });
    await baton.close();
  });
  await baton.start(false);
  return baton;
}

async function startDialer(changed: Partial<DemoApiUser> = {}): Promise<DemoDialer> {
  const dialer = await startDemoDialer({ users: [{ ...user, ...changed }] });
  onTestFinished(dialer.stop);
  return dialer;
}

const connect = (baton: Companion, { address, logIn }: DemoDialer, password: string) =>
  baton.saveSettings({
    address,
    plainHttpAllowed: false,
    apiUser: logIn.apiUser,
    agentUser: logIn.agentUser,
    source: 'baton',
    lines: 1,
    looks: true,
    eventStream: null,
    password,
    streamToken: null,
  });

const kindOfCall = async (baton: Companion) => (await baton.state()).call.kind;

async function problem(baton: Companion, step: DoctorStep) {
  const { doctor } = await baton.state();
  const finding = doctor?.results.find((result) => result.step === step)?.finding;
  return finding && 'problem' in finding ? finding.problem : null;
}

describe('a check of the connection', () => {
  it('made over and over sends a refused log-in no second time', async () => {
    const dialer = await startDialer();
    const baton = await startedBaton();
    await connect(baton, dialer, 'wrong');
    await expect.poll(() => kindOfCall(baton)).toBe('login-refused');
    for (let check = 0; check < 10; check += 1) await baton.checkConnection();
    expect(await problem(baton, 'login')).toMatchObject({ kind: 'login-refused', asked: false });
    expect(dialer.refusedLogIns).toHaveLength(1);
  });

  it('made over and over does not forget that looks were refused', async () => {
    const dialer = await startDialer({ level: 4 });
    const baton = await startedBaton();
    await connect(baton, dialer, 'word');
    await expect.poll(() => kindOfCall(baton)).toBe('no-permission');
    for (let check = 0; check < 10; check += 1) await baton.checkConnection();
    expect(await problem(baton, 'agent-status')).toMatchObject({
      kind: 'level-or-reports',
      asked: false,
    });
    expect(dialer.refusedLogIns).toHaveLength(1);
  });

  it('finds a log-in well that a person has tried again', async () => {
    const dialer = await startDialer();
    const baton = await startedBaton();
    dialer.setPassword('6666', 'another');
    await connect(baton, dialer, 'word');
    await expect.poll(() => kindOfCall(baton)).toBe('login-refused');
    dialer.setPassword('6666', 'word');
    baton.workplace()?.lookAgain();
    await baton.checkConnection();
    expect(await problem(baton, 'login')).toBeNull();
    expect(dialer.refusedLogIns).toHaveLength(1);
  });
});

describe('a check of the connection in a rehearsal', () => {
  it('is made of the rehearsal’s own, where no dialer is set up', async () => {
    const baton = await startedBaton();
    await baton.startRehearsal();
    await baton.checkConnection();
    const { doctor } = await baton.state();
    expect(doctor?.address).toMatch(/^http:\/\/127\.0\.0\.1:/);
    expect(doctor && isWell(doctor)).toBe(true);
  });

  it('asks nothing of the dialer that is set up', async () => {
    const dialer = await startDialer();
    const baton = await startedBaton();
    await connect(baton, dialer, 'word');
    await expect.poll(() => kindOfCall(baton)).toBe('no-call');
    await baton.startRehearsal();
    const asked = dialer.requests.length;
    await baton.checkConnection();
    expect((await baton.state()).doctor?.address).not.toBe(dialer.address);
    expect(dialer.requests).toHaveLength(asked);
  });

  it('does not wait for the check of a dialer that was begun before it', async () => {
    const dialer = await startDialer();
    const baton = await startedBaton();
    await connect(baton, dialer, 'word');
    await expect.poll(() => kindOfCall(baton)).toBe('no-call');
    dialer.misbehave({ kind: 'silent', acts: true }, { function: 'version' });
    const before = baton.checkConnection();
    await baton.startRehearsal();
    await baton.checkConnection();
    const { doctor } = await baton.state();
    expect(doctor?.done).toBe(true);
    expect(doctor?.address).not.toBe(dialer.address);
    await before;
    expect((await baton.state()).doctor).toEqual(doctor);
  });
});
