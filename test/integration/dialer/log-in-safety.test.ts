import { describe, expect, it } from 'vitest';
import { systemClock } from '../../../electron/clock.ts';
import { startDemoDialer } from '../../../electron/demo/demo-dialer.ts';
import type { DemoDialer } from '../../../electron/demo/demo-dialer.ts';
import { createLoginRecord } from '../../../electron/dialer/login-record.ts';
import { dialerAt, password } from './dialer-under-test.ts';
import {
  holds,
  loseAnswers,
  minute,
  mostInFifteenMinutes,
  openBench,
  transferOf,
  user,
} from './log-in-bench.ts';

describe('whatever happens in whatever order', () => {
  it('refuses a wrong password once for each time that a person asks', async () => {
    const bench = () => openBench(user, 'Wrong.word');
    await holds(['settle', 'start anew', 'ask', 'let time pass'], bench, ({ demo, asks }) => {
      expect(demo.refusedLogIns.length).toBeLessThanOrEqual(1 + asks());
    });
  }, 120_000);

  it('refuses a wrong password five times in fifteen minutes, whatever a person asks', async () => {
    const among = ['settle', 'be killed', 'let time pass'] as const;
    const asking = [...among, 'ask', 'ask', 'ask', 'ask'] as const;
    const bench = () => openBench(user, 'Wrong.word');
    await holds(asking, bench, (opened) => {
      expect(mostInFifteenMinutes(opened.demo)).toBeLessThanOrEqual(5);
    });
  }, 120_000);

  it('refuses a password six times that was changed while the answers are lost', async () => {
    const among = ['settle', 'be killed', 'answer again', 'lose the answers'] as const;
    const change = 'change the password at the dialer';
    const bench = async () => {
      const opened = await openBench(user, password);
      await opened.take(['look', 'lose the answers']);
      return opened;
    };
    // Five for looks, and one for the order that was as good as ever before it.
    await holds([...among, change, change], bench, ({ demo }) => {
      expect(demo.refusedLogIns.length).toBeLessThanOrEqual(6);
    });
  }, 120_000);

  it('refuses a password once that was changed at the dialer meanwhile', async () => {
    const among = ['settle', 'change the password at the dialer', 'start anew', 'ask'] as const;
    const bench = () => openBench(user, password);
    await holds(among, bench, ({ demo, asks, takenForLevel }) => {
      // One refusal reads like that of a user who may order and not look: right before the first look.
      const most = 1 + asks() + Number(takenForLevel());
      expect(demo.refusedLogIns.length).toBeLessThanOrEqual(most);
    });
  }, 120_000);

  it('takes a change right before the first look for a level that is too low, once', async () => {
    const { demo, take, takenForLevel } = await openBench(user, password);
    const change = 'change the password at the dialer';
    await take(['probe', 'settle', change, 'look', 'settle', 'look', 'settle']);
    expect([takenForLevel(), demo.refusedLogIns.length]).toEqual([true, 1]);
    await take(['order', 'settle', 'order', 'probe', 'look', 'settle']);
    expect(demo.refusedLogIns).toHaveLength(2);
    await demo.stop();
  });

  const losing = async () => {
    const opened = await openBench(user, 'Wrong.word');
    loseAnswers(opened.demo);
    return opened;
  };

  it('refuses a wrong password five times in fifteen minutes where answers are lost', async () => {
    const among = ['settle', 'be killed', 'let time pass', 'answer again'] as const;
    await holds([...among, 'lose the answers'], losing, ({ demo }) => {
      expect(mostInFifteenMinutes(demo)).toBeLessThanOrEqual(5);
    });
  }, 120_000);

  it('lets one more through each time that a person asks, up to eight, were all answers lost', async () => {
    await holds(['settle', 'be killed', 'ask', 'ask'], losing, ({ demo, asks }) => {
      expect(demo.refusedLogIns.length).toBeLessThanOrEqual(Math.min(5 + asks(), 8));
    });
  }, 120_000);

  it('refuses one look of a user of too low a level, who transfers all the same', async () => {
    const bench = async () => {
      const opened = await openBench({ ...user, level: 4 }, password);
      expect(await opened.probe()).toEqual({ kind: 'all-well' });
      return opened;
    };
    await holds(['settle'], bench, ({ demo, orders }) => {
      expect(demo.refusedLogIns.length).toBeLessThanOrEqual(1);
      for (const { outcome } of orders) {
        // Several clicks were for one call, which the first of them has handed over.
        const isGone = outcome.kind === 'refused' && outcome.reason === 'no-such-call';
        expect(isGone || outcome.kind === 'handed-over').toBe(true);
      }
    });
  }, 120_000);
});

describe('a log-in whose answer is lost while nothing is known', () => {
  const lost = { kind: 'dropped', when: 'after-acting' } as const;
  const asked = (demo: DemoDialer) => demo.requests.map(({ form }) => form['function']);

  async function lostOnce() {
    const demo = await startDemoDialer({ users: [user], workMs: 0 });
    const record = createLoginRecord();
    const dialer = dialerAt(demo.address, { record });
    demo.misbehave(lost, { times: 1 });
    expect(await dialer.probe('1028')).toMatchObject({ kind: 'unreachable' });
    return { demo, record, dialer };
  }

  it('is written down before it is sent', async () => {
    const demo = await startDemoDialer({ users: [user] });
    const record = createLoginRecord();
    const written = new Promise((resolve) => {
      demo.onRequest(() => resolve(record.value().unanswered.length));
    });
    await dialerAt(demo.address, { record }).probe('1028');
    expect(await written).toBe(1);
    expect(record.value().unanswered).toEqual([]);
    await demo.stop();
  });

  it('is followed by another once the dialer has said its version, and by orders freely', async () => {
    const { demo, record, dialer } = await lostOnce();
    expect(record.value().unanswered).toHaveLength(1);
    expect(await dialer.probe('1028')).toEqual({ kind: 'all-well' });
    expect((await dialer.give(transferOf(demo))).outcome).toEqual({ kind: 'handed-over' });
    expect(asked(demo)).toEqual([
      'ra_call_control',
      'version',
      'ra_call_control',
      'ra_call_control',
    ]);
    await demo.stop();
  });

  it('is followed by none while the dialer does not say its version, be it an order', async () => {
    const { demo, dialer } = await lostOnce();
    demo.misbehave(lost);
    const unreachable = { kind: 'unreachable', cause: { kind: 'connection-lost' } };
    expect(await dialer.probe('1028')).toMatchObject(unreachable);
    expect(await dialer.lookAtAgent('1028')).toMatchObject(unreachable);
    expect((await dialer.give(transferOf(demo))).outcome).toEqual({
      kind: 'refused',
      reason: 'dialer-not-in-sight',
    });
    expect(asked(demo)).toEqual(['ra_call_control', 'version', 'version', 'version']);
    await demo.stop();
    expect((await dialer.give({ ...transferOf(demo) })).outcome).toEqual({
      kind: 'refused',
      reason: 'connection-refused',
    });
  });

  it('is followed by four more in fifteen minutes, then by a pause that a person can end', async () => {
    let wallMs = Date.UTC(2026, 2, 15);
    const clock = { ...systemClock, wallMs: () => wallMs, monotonicMs: () => wallMs };
    const demo = await startDemoDialer({ users: [user], workMs: 0, clock });
    const dialer = dialerAt(demo.address, { record: createLoginRecord(), clock });
    demo.misbehave(lost, { function: 'ra_call_control' });
    const beganMs = wallMs;
    for (let time = 0; time < 5; time += 1) {
      expect((await dialer.probe('1028')).kind).toBe('unreachable');
      wallMs += minute;
    }
    const paused = { kind: 'login-paused', untilMs: beganMs + 15 * minute };
    expect(await dialer.probe('1028')).toEqual(paused);
    expect(await dialer.lookAtAgent('1028')).toEqual(paused);
    expect((await dialer.give(transferOf(demo))).outcome).toMatchObject({
      reason: 'login-stopped',
    });
    dialer.allowLogin();
    expect((await dialer.probe('1028')).kind).toBe('unreachable');
    expect((await dialer.probe('1028')).kind).toBe('login-paused');
    expect(demo.requests.filter(({ form }) => form['pass'] !== undefined)).toHaveLength(6);
    demo.misbehave(null);
    wallMs += 15 * minute;
    expect(await dialer.probe('1028')).toEqual({ kind: 'all-well' });
    await demo.stop();
  });
});
